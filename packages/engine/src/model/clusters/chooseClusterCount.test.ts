import fc from "fast-check";
import { expect, test } from "vitest";
import { bestPartition, silhouette, triedClusterCounts } from "./chooseClusterCount.ts";
import { flowers } from "./flowers.fixture.ts";
import { partitionRows } from "./partitionRows.ts";
import { directionsOf } from "@segue/kernels";

test("as many clusters are found as there are flowers", () => {
  for (const stalks of [3, 8, 12]) {
    const { rows } = flowers({ petals: 240, stalks, spread: 0.3, seed: `${stalks}` });
    expect(bestPartition(rows, { seed: "k" }).centroids.rowCount).toBe(stalks);
  }
});

test("the silhouette is that of the definition, and lies in −1 … 1", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 4 }), fc.integer({ min: 2, max: 5 }), (seed, clusterCount) => {
      const { rows } = flowers({ petals: 20, stalks: 4, spread: 1, seed });
      const partition = partitionRows(rows, { clusterCount, seed });
      const { width, values } = partition.centroids;
      const units = directionsOf(rows).values;
      const parts = Array.from(partition.clusterOf, (own, row) => {
        const distances = Array.from({ length: partition.centroids.rowCount }, (_, cluster) => {
          const cosines = Array.from(
            { length: width },
            (__, at) => units[row * width + at] * values[cluster * width + at],
          );
          return 1 - cosines.reduce((sum, value) => sum + value, 0);
        });
        const others = distances.filter((_, cluster) => cluster !== own);
        const next = Math.min(...others);
        return (next - distances[own]) / Math.max(next, distances[own]);
      });
      const mean = parts.reduce((sum, value) => sum + value, 0) / parts.length;
      expect(silhouette(rows, partition)).toBeCloseTo(mean, 4);
      expect(Math.abs(silhouette(rows, partition))).toBeLessThanOrEqual(1 + 1e-6);
    }),
    { numRuns: 20 },
  );
});

test("few items stay together, and the numbers tried ascend", () => {
  const { rows } = flowers({ petals: 9, stalks: 4, spread: 0.1, seed: "few" });
  expect(bestPartition(rows, { seed: "k" }).centroids.rowCount).toBe(1);
  expect([...triedClusterCounts]).toEqual(triedClusterCounts.toSorted((left, right) => left - right));
});
