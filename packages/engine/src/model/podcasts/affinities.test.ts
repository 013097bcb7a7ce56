import fc from "fast-check";
import { expect, test } from "vitest";
import { AffinityCounts, liftsFor, sharesOf, showsByTopic } from "./affinities.ts";
import { did, episodeOf, itemOf } from "./shows.fixture.ts";
import { podcastProfile } from "./podcastProfile.ts";

const shares = fc
  .dictionary(fc.constantFrom("1", "2", "3"), fc.integer({ min: 1, max: 5 }))
  .map((entries) => new Map(Object.entries(entries).map(([key, value]) => [Number(key), value])));

test("lifts are smoothed rates over everybody's, by their definition", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(shares, shares), { minLength: 1, maxLength: 6 }), (listeners) => {
      const counts = new AffinityCounts();
      for (const [rows, columns] of listeners) counts.add(sharesOf(rows), columns);
      const { rowIds, columnIds, lifts } = counts.table();
      const all = listeners.flatMap(([, columns]) => [...columns]);
      const total = all.reduce((sum, [, count]) => sum + count, 0);
      rowIds.forEach((row, r) => {
        columnIds.forEach((column, c) => {
          const share = all.filter(([id]) => id === column).reduce((sum, [, count]) => sum + count, 0) / total;
          let [pair, weight] = [0, 0];
          for (const [rows, columns] of listeners) {
            const part = sharesOf(rows).get(row) ?? 0;
            pair += part * (columns.get(column) ?? 0);
            for (const count of columns.values()) weight += part * count;
          }
          expect(lifts[r * columnIds.length + c]).toBeCloseTo((pair + 20 * share) / (weight + 20) / share, 4);
        });
      });
    }),
  );
});

test("a taste of which nothing is known lifts nothing", () => {
  const counts = new AffinityCounts();
  counts.add(new Map([[1, 1]]), new Map([[5, 10]]));
  counts.add(new Map([[2, 1]]), new Map([[6, 10]]));
  const table = counts.table();
  expect([...liftsFor(table, new Map([[99, 1]]))]).toEqual([
    [5, 1],
    [6, 1],
  ]);
  const lifted = liftsFor(table, new Map([[1, 1]]));
  expect(lifted.get(5)).toBeGreaterThan(1);
  expect(lifted.get(6)).toBeLessThan(1);
});

test("shares sum to one; shows are counted once, however many episodes", () => {
  expect(sharesOf(new Map())).toEqual(new Map());
  expect([
    ...sharesOf(
      new Map([
        [1, 3],
        [2, 1],
      ]),
    ).values(),
  ]).toEqual([0.75, 0.25]);
  const profile = podcastProfile(
    [1, 2, 3].map((episode) => did(episodeOf(100, episode), episode)),
    itemOf,
  );
  expect(showsByTopic(profile)).toEqual(new Map([[1, 1]]));
});
