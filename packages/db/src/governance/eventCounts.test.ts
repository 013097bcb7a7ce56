import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureMonths, lowestIdAt, monthOf } from "../data/partitions.ts";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { readEventTotal, readRecentEvents } from "./eventCounts.ts";
import { readListeningValue } from "./overview.ts";

let db: TestDatabase;
const now = Date.parse("2026-03-15T10:30:00Z");
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const lastMonth = now - 30 * 24 * hourMs;

beforeAll(async () => {
  db = await testDatabase();
  await db.prisma.listener.create({
    data: { id: 1, displayName: "Mira", zone: "UTC", origin: "world", originKey: "1" },
  });
  await db.prisma.item.create({ data: { id: 1, kind: "episode", title: "Song", matchKey: "song", origin: "world" } });
  await ensureMonths(db, [now, lastMonth]);
  await play({ occurredAt: lastMonth, receivedAt: lastMonth, rows: 12_000 });
  await play({ occurredAt: lastMonth, receivedAt: now - 30_000, rows: 3 });
  await play({ occurredAt: now - 2 * hourMs, receivedAt: now - 2 * hourMs, rows: 5 });
  await play({ occurredAt: now - 10 * minuteMs, receivedAt: now - 10 * minuteMs, rows: 2, msPlayed: 12_000 });
  await db.pool.query(`analyze ${monthOf(lastMonth).table}`);
});
afterAll(() => db.drop());

test("the total counts small months and takes large ones from the statistics", async () => {
  expect(await readEventTotal(db)).toEqual({ count: 12_010, estimated: true });
});

test("recent events are counted by the time they reached the log, whenever they happened", async () => {
  const recent = await readRecentEvents(db, new Date(now));
  expect(recent).toMatchObject({ lastMinute: 3, lastDay: 10 });
  expect(recent.byHour).toHaveLength(24);
  expect(recent.byHour.at(0)?.hour).toEqual(new Date("2026-03-14T11:00:00Z"));
  expect(recent.byHour.filter(({ count }) => count > 0)).toEqual([
    { hour: new Date("2026-03-15T08:00:00Z"), count: 5 },
    { hour: new Date("2026-03-15T10:00:00Z"), count: 5 },
  ]);
});

test("the value of the last day counts streams of 30 seconds and minutes that were heard", async () => {
  // five plays of 60 s, two of 12 s
  expect(await readListeningValue(db, new Date(now))).toEqual({ streams: 5, minutes: 5, activeListeners: 1 });
});

let serial = 0;
async function play(events: {
  occurredAt: number;
  receivedAt: number;
  rows: number;
  msPlayed?: number;
}): Promise<void> {
  const { occurredAt, receivedAt, rows, msPlayed = 60_000 } = events;
  const prefix = lowestIdAt(occurredAt).slice(0, 14);
  const client = await db.pool.connect();
  await client.query(
    `insert into interaction (id, listener_id, kind, item_id, occurred_at, received_at, ms_played, local_hour, zone, source)
     select ($1 || '7000-8000-' || lpad(to_hex(row), 12, '0'))::uuid, 1, 'item.played', 1, $2, $3, $4, 10, 'UTC', 'app'
     from generate_series($5::int, $6::int) row`,
    [prefix, new Date(occurredAt), new Date(receivedAt), msPlayed, serial + 1, serial + rows],
  );
  // A connection may keep its own statistics for seconds: told after the analyse, these rows would count twice.
  await client.query("select pg_stat_force_next_flush()");
  client.release();
  serial += rows;
}
