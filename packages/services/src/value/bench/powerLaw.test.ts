import { expect, test } from "vitest";
import { powerLawInteractions } from "./powerLaw.ts";

const shape = { listeners: 500, items: 800, pairs: 12_000, seed: "a" };

test("has the size that is wanted, each pair once, few items with most of it, and the same again for the same seed", () => {
  const { rowCount, columnCount, columns, offsets } = powerLawInteractions(shape);
  expect([rowCount, columnCount]).toEqual([500, 800]);
  expect(columns.length).toBeGreaterThan(0.9 * shape.pairs);
  expect(columns.length).toBeLessThan(1.1 * shape.pairs);
  const audience = new Int32Array(columnCount);
  for (const column of columns) audience[column]++;
  const top = audience.toSorted().slice(-80);
  expect(top.reduce((sum, one) => sum + one, 0) / columns.length).toBeGreaterThan(0.25);
  const heard = Int32Array.from({ length: rowCount }, (_, row) => offsets[row + 1] - offsets[row]).toSorted();
  expect(heard[450] / heard[50]).toBeGreaterThan(4);
  expect(powerLawInteractions(shape).columns).toEqual(columns);
  expect(powerLawInteractions({ ...shape, seed: "b" }).columns).not.toEqual(columns);
});

test("popular items are not those with low ids", () => {
  const { columns } = powerLawInteractions(shape);
  const low = columns.filter((column) => column < shape.items / 2).length / columns.length;
  expect(low).toBeGreaterThan(0.3);
  expect(low).toBeLessThan(0.7);
});
