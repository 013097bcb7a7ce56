import { afterAll, beforeAll, expect, test } from "vitest";
import { float8Array, int4Array } from "./binaryArray.ts";
import { testDatabase, type TestDatabase } from "./testing/index.ts";

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(async () => db.drop());

test("the database reads every number, and none, as it was", async () => {
  const numbers = [0.1, -1e-300, 5e-324, 1 / 3, Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY, 0];
  const places = [1, -1, 2_147_483_647, -2_147_483_648, 0];
  const { rows } = await db.pool.query("select $1::float8[] as numbers, $2::int[] as places, $3::float8[] as none", [
    float8Array(numbers),
    int4Array(places),
    float8Array([]),
  ]);
  expect(rows).toEqual([{ numbers, places, none: [] }]);
});
