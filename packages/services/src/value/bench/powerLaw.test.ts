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

test("there is taste in it: listeners who share an item share more of the others than any two do", () => {
  const { columns, offsets, rowCount } = powerLawInteractions({ ...shape, items: 20_000, listeners: 400 });
  const rows = Array.from({ length: rowCount }, (_, row) => new Set(columns.subarray(offsets[row], offsets[row + 1])));
  const overlaps = { fans: [0, 0], anybody: [0, 0] };
  for (let one = 0; one < rowCount; one++) {
    for (let other = 0; other < one; other++) {
      const shared = [...rows[one]].filter((item) => rows[other].has(item)).length;
      const kind = shared > 0 ? overlaps.fans : overlaps.anybody;
      kind[0] += Math.max(0, shared - 1);
      kind[1] += 1;
    }
  }
  const [again, pairs] = overlaps.fans;
  const first = pairs / (pairs + overlaps.anybody[1]);
  // 2.7 without scenes: some hear more than others, and some items are popular.
  expect(again / pairs).toBeGreaterThan(3.6 * first);
});
