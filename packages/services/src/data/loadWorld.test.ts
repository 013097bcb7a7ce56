import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ensureMonths } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { matchKey, type NewInteraction } from "@segue/engine/data";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ServiceContext } from "../context.ts";
import { findWorldListeners } from "./findWorldListeners.ts";
import { isWorldPresent } from "./isWorldPresent.ts";
import { loadWorld } from "./loadWorld.ts";
import { tinyEvents, tinyHome, tinyInput, tinyListeners, tinyLog } from "./world/tinyWorld.fixture.ts";

let db: TestDatabase;
let ctx: ServiceContext;

beforeEach(async () => {
  db = await testDatabase();
  const log = { info: () => {}, warn: () => {} };
  const clock = () => new Date("2026-04-01T00:00:00Z");
  ctx = { db, actor: { kind: "system" }, clock, random: () => 0.5, log };
});

afterEach(() => db.drop());

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  return (await db.pool.query<Row>(sql)).rows;
}

async function count(table: string): Promise<number> {
  return Number((await rows<{ count: string }>(`select count(*) from ${table}`))[0]?.count);
}

/** Everything that a load writes or leaves behind. */
async function traces(): Promise<Record<string, number>> {
  const loaded = ["item", "listener", "interaction", "home", "slate", "impression", "policy_version", "audit_entry"];
  const tables = loaded.concat("pg_tables where schemaname = 'log'");
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await count(table)] as const)));
}

describe("loadWorld", () => {
  test("brings every item, listener and interaction, as they are", async () => {
    let stored = 0;
    const loading = await loadWorld({ ctx, input: tinyInput({ onProgress: (sum) => (stored = sum) }) });
    expect(loading).toEqual({ status: "loaded", interactions: 3 * 3 * 91 });
    expect(stored).toBe(3 * 3 * 91);
    expect(await count("item")).toBe(2 + 1 + 5 + 1 + 1 + 1 + 1);
    const [track] = await rows(
      `select item.title, match_key, origin, band, country, explicit, duration_ms, tempo, key, mode, valence,
              to_char(released_on, 'YYYY-MM-DD') as released, rights_holder.name as holder
       from track join item on id = track.item_id join artist on artist.item_id = track.artist_id
       join album on album.item_id = track.album_id join rights_holder on rights_holder.id = rights_holder_id
       where item.title = 'Tiny Song 0'`,
    );
    expect(track).toEqual({
      title: "Tiny Song 0",
      match_key: matchKey("The Other Tiny", "Tiny Song 0"),
      origin: "world",
      band: "superstar",
      country: "KE",
      explicit: true,
      duration_ms: 200_000,
      tempo: 120.5,
      key: 11,
      mode: 1,
      valence: 0.25,
      released: "1969-07-20",
      holder: "Tiny Rights",
    });
    const listed = await rows("select title from playlist_track join item on id = track_id order by position");
    expect(listed).toEqual([{ title: "Tiny Song 4" }, { title: "Tiny Song 0" }, { title: "Tiny Song 2" }]);
    const keys = await rows("select match_key from item where kind in ('artist', 'book') order by id");
    expect(keys).toEqual([
      { match_key: "tiny ñame" },
      { match_key: "the other tiny" },
      { match_key: "a. tiny\u001ftiny book" },
    ]);
  });

  test("stores each interaction as it was, found under its listener and item", async () => {
    await loadWorld({ ctx, input: tinyInput() });
    const stored = await rows<Record<string, unknown>>(
      `select interaction.id, origin_key as key, display_name, interaction.kind, item.title, occurred_at, received_at, ms_played, duration_ms,
              position_ms, end_reason, skipped, local_hour, interaction.zone, device, query, source_shelf, slate_id, source, private, precision
       from interaction join listener on listener.id = listener_id left join item on item.id = item_id order by interaction.id`,
    );
    const sent = [...tinyEvents()].flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(stored.map(({ id }) => id)).toEqual(sent.map(({ id }) => id));
    expect(stored).toEqual(sent.map(expectedRow));
  });

  test("the log keeps its order: foreign keys, indexes and the ban on changes hold in every month", async () => {
    await loadWorld({ ctx, input: tinyInput() });
    const partitions = await rows<{ name: string }>(
      "select inhrelid::regclass::text as name from pg_inherits where inhparent = 'interaction'::regclass order by 1",
    );
    expect(partitions.map(({ name }) => name)).toEqual([
      "log.interaction_2026_01",
      "log.interaction_2026_02",
      "log.interaction_2026_03",
    ]);
    const [{ invalid }] = (await rows(
      "select count(*)::int as invalid from pg_index where not indisvalid or not indisready",
    )) as [{ invalid: number }];
    expect(invalid).toBe(0);
    await expect(db.pool.query("update interaction set ms_played = 1")).rejects.toThrow("append-only");
    await expect(db.pool.query("insert into interaction select * from interaction limit 1")).rejects.toThrow(
      "duplicate",
    );
    await expect(db.pool.query("delete from listener")).rejects.toThrow("foreign key");
  });

  test("adds to months that hold rows already", async () => {
    const busy = Date.parse("2026-02-20T12:00:00Z");
    await ensureMonths(db, [busy]);
    await loadWorld({ ctx, input: tinyInput() });
    expect(await count("interaction")).toBe(3 * 3 * 91);
    expect(await count("log.interaction_2026_02")).toBeGreaterThan(200);
    expect(await count("pg_tables where tablename like 'world\\_%'")).toBe(0);
  });
});

function expectedRow(sent: NewInteraction): Record<string, unknown> {
  const { id, kind, itemKind, item, occurredAt, msPlayed, listener } = sent;
  const titles = { track: `Tiny Song ${item}`, episode: "Pilot", book: "Tiny Book" } as Record<string, string>;
  return {
    id,
    key: tinyListeners[listener]?.key,
    display_name: tinyListeners[listener]?.displayName,
    kind,
    title: itemKind === null ? null : titles[itemKind],
    occurred_at: new Date(occurredAt),
    received_at: new Date(occurredAt + (msPlayed ?? 0) + 400),
    ms_played: msPlayed,
    duration_ms: sent.durationMs,
    position_ms: sent.positionMs,
    end_reason: sent.endReason,
    skipped: sent.skipped,
    local_hour: sent.localHour,
    zone: sent.zone,
    device: sent.device,
    query: sent.query,
    source_shelf: sent.sourceShelf,
    slate_id: sent.slateId,
    source: "world",
    private: false,
    precision: "millisecond",
  };
}

describe("one world, whole or not at all", () => {
  test("the same world again changes nothing, and its events are not even asked for", async () => {
    await loadWorld({ ctx, input: tinyInput() });
    const before = await traces();
    const asked: string[] = [];
    const log = (function* () {
      asked.push("log");
      yield* tinyLog();
    })();
    expect(await loadWorld({ ctx, input: tinyInput({ log }) })).toEqual({ status: "present", interactions: 0 });
    expect(asked).toEqual([]);
    expect(await traces()).toEqual(before);
  });

  test("two starts at once load one world", async () => {
    const loadings = await Promise.all([
      loadWorld({ ctx, input: tinyInput() }),
      loadWorld({ ctx, input: tinyInput() }),
    ]);
    expect(loadings.map(({ status }) => status).toSorted((a, b) => a.localeCompare(b))).toEqual(["loaded", "present"]);
    expect(await count("interaction")).toBe(3 * 3 * 91);
  });

  test("another seed, or another size, is refused by name", async () => {
    await loadWorld({ ctx, input: tinyInput() });
    await expect(loadWorld({ ctx, input: tinyInput({ seed: "huge" }) })).rejects.toThrow(
      'holds the world of seed "tiny", not of "huge"',
    );
    await expect(isWorldPresent({ ctx, input: { seed: "tiny", sizes: { listeners: 4 } } })).rejects.toThrow(
      "a world of 3 listeners, not of 4",
    );
    expect(await isWorldPresent({ ctx, input: { seed: "tiny", sizes: { listeners: 3 } } })).toBe(true);
  });

  test("nobody but Segue itself loads one", async () => {
    const actor = { kind: "staff", accountId: "a", name: "A", role: "admin" } as const;
    await expect(loadWorld({ ctx: { ...ctx, actor }, input: tinyInput() })).rejects.toThrow("Only Segue itself");
  });

  test("events that fail in the middle leave nothing", async () => {
    const before = await traces();
    const log = (function* () {
      yield* [...tinyLog()].slice(0, 5);
      throw new Error("the world broke");
    })();
    await expect(loadWorld({ ctx, input: tinyInput({ log }) })).rejects.toThrow("the world broke");
    expect(await traces()).toEqual(before);
    expect((await loadWorld({ ctx, input: tinyInput() })).status).toBe("loaded");
  });

  test("an interaction that breaks an invariant, or a month that comes back, leaves nothing", async () => {
    const before = await traces();
    const changed = (fields: Partial<NewInteraction>) =>
      [...tinyLog()].map(({ interactions, homes }) => ({
        interactions: interactions.map((event) => ({ ...event, ...fields })),
        homes,
      }));
    const broken = changed({ localHour: 24 });
    await expect(loadWorld({ ctx, input: tinyInput({ log: broken }) })).rejects.toThrow("interaction_local_hour");
    const batches = [...tinyLog()];
    const returning = [batches[0], batches[3], batches[0]].flatMap((batch) => batch ?? []);
    await expect(loadWorld({ ctx, input: tinyInput({ log: returning }) })).rejects.toThrow("one piece");
    const strangers = changed({ item: 99 });
    await expect(loadWorld({ ctx, input: tinyInput({ log: strangers }) })).rejects.toThrow("interaction_item");
    const unseen = changed({ slateId: tinyHome.id });
    await expect(loadWorld({ ctx, input: tinyInput({ log: unseen }) })).rejects.toThrow("interaction_slate");
    expect(await traces()).toEqual(before);
  });

  test("after a kill in the middle, the next load brings the whole world", async () => {
    const child = fork(join(import.meta.dirname, "world/loadAndHang.fixture.ts"), [db.url]);
    await once(child, "message");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await count("item")).toBe(0);
    expect(await count("pg_tables where tablename like 'world\\_%'")).toBeGreaterThan(0);
    expect(await loadWorld({ ctx, input: tinyInput() })).toEqual({ status: "loaded", interactions: 3 * 3 * 91 });
    expect(await count("interaction")).toBe(3 * 3 * 91);
    expect(await count("pg_tables where tablename like 'world\\_%'")).toBe(0);
  });
});

test("findWorldListeners knows the world's listeners by key", async () => {
  await loadWorld({ ctx, input: tinyInput() });
  const found = await findWorldListeners({ ctx, input: { keys: ["tiny-2", "tiny-9"] } });
  expect([...found.keys()]).toEqual(["tiny-2"]);
});
