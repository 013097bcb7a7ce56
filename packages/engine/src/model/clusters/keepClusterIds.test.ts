import fc from "fast-check";
import { expect, test } from "vitest";
import { keepClusterIds } from "./keepClusterIds.ts";

const clusters = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 });
const byItem = (groups: readonly number[]) => new Map(groups.map((cluster, item) => [item, cluster]));

test("the same clusters under other numbers keep their ids, whatever order they come in", () => {
  fc.assert(
    fc.property(clusters, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (groups, order) => {
      const before = new Map(groups.map((cluster, item) => [item, 10 + cluster]));
      const ids = keepClusterIds(byItem(groups.map((cluster) => order[cluster])), 5, before);
      for (const cluster of new Set(groups)) expect(ids[order[cluster]]).toBe(10 + cluster);
      expect(new Set(ids).size).toBe(5);
    }),
  );
});

test("ids are never given twice, and what is new gets an id that nobody had", () => {
  fc.assert(
    fc.property(clusters, clusters, (now, earlier) => {
      const before = byItem(earlier);
      const ids = keepClusterIds(byItem(now), 5, before);
      expect(new Set(ids).size).toBe(5);
      const known = new Set(before.values());
      const fresh = [...ids].filter((id) => !known.has(id));
      for (const id of fresh) expect(id).toBeGreaterThan(Math.max(...known));
    }),
  );
});

test("a cluster that moved by a few items is the same one; one that lost most of them is not", () => {
  const before = byItem([0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  const now = byItem([1, 1, 1, 0, 0, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(keepClusterIds(now, 12, before)[1]).toBe(0);
  expect([...keepClusterIds(now, 12, before)].filter((id) => id === 1)).toEqual([]);
  expect([...keepClusterIds(now, 2, new Map())]).toEqual([0, 1]);
});
