import { timeOrderedId } from "@segue/engine/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
});

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
  });
});
