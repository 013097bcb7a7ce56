import { afterAll, beforeAll, expect, test } from "vitest";
import { timeOrderedId } from "@segue/engine/data";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { ensureMonths, monthOf, tableLikeLog } from "./partitions.ts";
import { attachMonths } from "./worldLoadAttach.ts";

let db: TestDatabase;
let listenerId: number;
let itemId: number;

beforeAll(async () => {
  db = await testDatabase();
  const listener = { displayName: "Her", zone: "UTC", origin: "world", originKey: "her" } as const;
  ({ id: listenerId } = await db.prisma.listener.create({ data: listener }));
  const item = { kind: "track", title: "Low Tide", matchKey: "low tide", origin: "world" } as const;
  ({ id: itemId } = await db.prisma.item.create({ data: item }));
});
afterAll(async () => db.drop());

const stampOf = async () => (await db.prisma.listener.findUniqueOrThrow({ where: { id: listenerId } })).logStamp;

/** A staged month with two rows that steer, a search and a private one. */
async function attach(at: number): Promise<void> {
  const month = { ...monthOf(at), staged: `log.world_${monthOf(at).key}`, interactions: 4 };
  const client = await db.pool.connect();
  await client.query(tableLikeLog(month.staged));
  await client.query(
    `alter table ${month.staged} add constraint world_month check (id >= '${month.from}' and id < '${month.to}')`,
  );
  const rows = [
    { kind: "item.saved", item: itemId, isPrivate: false },
    { kind: "item.unsaved", item: itemId, isPrivate: false },
    { kind: "search.made", item: null, isPrivate: false },
    { kind: "item.saved", item: itemId, isPrivate: true },
  ];
  for (const [index, { kind, item, isPrivate }] of rows.entries()) {
    await client.query(
      `insert into ${month.staged}
         (id, listener_id, kind, item_id, occurred_at, received_at, local_hour, zone, source, private, query)
       values ($1, $2, $3, $4, $5, $5, 12, 'UTC', 'world', $6, $7)`,
      [
        timeOrderedId(at + index, new Uint8Array(10)),
        listenerId,
        kind,
        item,
        new Date(at),
        isPrivate,
        item ? null : "x",
      ],
    );
  }
  await client.query("BEGIN");
  await attachMonths(client, [month]);
  await client.query("COMMIT");
  client.release();
}

test("a month that comes as a whole table is new to whoever keeps a listener's past, like one that comes row by row", async () => {
  const before = await stampOf();
  await attach(Date.UTC(2026, 0, 15));
  expect(await stampOf()).toBe(before + 2);
  await ensureMonths(db, [Date.UTC(2026, 1, 15)]);
  await attach(Date.UTC(2026, 1, 15));
  expect(await stampOf()).toBe(before + 4);
});
