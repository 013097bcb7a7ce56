import { timeOrderedId } from "@segue/engine/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDatabase } from "../database.ts";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { ensureMonths, lowestIdAt, monthOf } from "./partitions.ts";

describe("monthOf", () => {
  it("bounds a month by the first id of itself and of the next", () => {
    const month = monthOf(Date.UTC(2026, 11, 31, 23, 59));
    expect(month.key).toBe("2026_12");
    expect(month.from).toBe(lowestIdAt(Date.UTC(2026, 11, 1)));
    expect(month.to).toBe(lowestIdAt(Date.UTC(2027, 0, 1)));
  });

  it("holds every id of its month between its bounds", () => {
    const month = monthOf(Date.UTC(2024, 1, 1));
    const id = timeOrderedId(Date.UTC(2024, 1, 29, 23, 59, 59, 999), new Uint8Array(10).fill(255));
    expect(id > month.from && id < month.to).toBe(true);
  });
});

describe("ensureMonths", () => {
  let db: TestDatabase;
  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.drop());

  it("makes a month once, however many ask at the same time", async () => {
    const other = { ...db, knownMonths: new Set<string>() };
    const instant = Date.UTC(2008, 11, 8);
    await Promise.all([ensureMonths(db, [instant]), ensureMonths(other, [instant]), ensureMonths(db, [instant])]);
    const found = await db.pool.query(
      "SELECT count(*)::int AS n FROM pg_inherits WHERE inhparent = 'interaction'::regclass",
    );
    expect(found.rows[0]).toEqual({ n: 1 });
  });

  it("waits for nobody who reads the log for long", async () => {
    const reader = await db.pool.connect();
    const impatient = createDatabase({ url: `${db.url}?options=-c%20lock_timeout%3D2s` });
    try {
      await reader.query("BEGIN");
      await reader.query("SELECT count(*) FROM interaction");
      await expect(ensureMonths(impatient, [Date.UTC(2031, 4, 1)])).resolves.toBeUndefined();
    } finally {
      await reader.query("ROLLBACK");
      reader.release();
      await impatient.close();
    }
  });

  it("does not stand in the way of an import that makes items before it writes to the log", async () => {
    const importer = await db.pool.connect();
    try {
      await importer.query("BEGIN");
      await importer.query("INSERT INTO item (kind, title, match_key, origin) VALUES ('show', 'a', 'a', 'history')");
      const making = ensureMonths(db, [Date.UTC(2031, 5, 1)]);
      // It has begun when it waits for the items, or for whatever else this import holds.
      await expect.poll(async () => (await db.pool.query<{ n: number }>(waitingSql)).rows[0]?.n).toBeGreaterThan(0);
      await importer.query("INSERT INTO interaction SELECT * FROM interaction WHERE false");
      await importer.query("COMMIT");
      await making;
    } finally {
      await importer.query("ROLLBACK");
      importer.release();
    }
  });

  it("makes a month that keeps every promise of the log", async () => {
    await ensureMonths(db, [Date.UTC(2032, 4, 1)]);
    const promises = (table: string) =>
      db.pool.query<{ kind: string; n: number }>(
        `SELECT contype::text AS kind, count(*)::int AS n FROM pg_constraint
         WHERE conrelid = $1::regclass AND contype IN ('c', 'f', 'p') GROUP BY 1
         UNION ALL SELECT 'index', count(*)::int FROM pg_index WHERE indrelid = $1::regclass
         UNION ALL SELECT 'trigger', count(*)::int FROM pg_trigger WHERE tgrelid = $1::regclass AND NOT tgisinternal
           AND tgtype & 1 = 1 -- those of rows: one of the whole statement stays with the log itself
         ORDER BY 1`,
        [table],
      );
    const [month, log] = [await promises("log.interaction_2032_05"), await promises("interaction")];
    expect(month.rows).toEqual(log.rows);
  });
});

/** Connections to this database that wait for a lock. */
const waitingSql = `
  SELECT count(*)::int AS n FROM pg_locks JOIN pg_stat_activity USING (pid)
  WHERE NOT granted AND datname = current_database()`;

describe("the log", () => {
  let db: TestDatabase;
  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.drop());

  it("refuses to change or lose a row", async () => {
    const at = Date.UTC(2026, 2, 1);
    await ensureMonths(db, [at]);
    await db.pool.query(
      `INSERT INTO listener (display_name, zone, origin, origin_key) VALUES ('Ada', 'UTC', 'segue', 'ada')`,
    );
    await db.pool.query(
      `INSERT INTO interaction (id, listener_id, kind, occurred_at, local_hour, zone, source, query)
       SELECT $1, id, 'search.made', now(), 0, 'UTC', 'app', 'tides' FROM listener`,
      [timeOrderedId(at, new Uint8Array(10))],
    );
    await expect(db.pool.query("UPDATE interaction SET query = 'x'")).rejects.toThrow("append-only");
    await expect(db.pool.query("DELETE FROM interaction")).rejects.toThrow("append-only");
    await expect(db.pool.query("TRUNCATE interaction")).rejects.toThrow("append-only");
  });

  it("is asked for an item by an index in every month, as whoever deletes the item has to ask", async () => {
    await ensureMonths(db, [Date.UTC(2026, 2, 1), Date.UTC(2026, 3, 1)]);
    const client = await db.pool.connect();
    try {
      await client.query("BEGIN; SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off");
      const { rows } = await client.query<Record<"QUERY PLAN", string>>(
        "EXPLAIN SELECT 1 FROM interaction WHERE item_id = 1 FOR KEY SHARE",
      );
      const scans = rows.map((row) => row["QUERY PLAN"]).filter((line) => line.includes(" Scan"));
      expect(scans).not.toEqual([]);
      for (const scan of scans) expect(scan).toContain("item_id_idx");
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  });
});
