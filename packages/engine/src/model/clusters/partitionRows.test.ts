import fc from "fast-check";
import { expect, test } from "vitest";
import { adjustedMutualInformation } from "../../math/index.ts";
import { flowers } from "./flowers.fixture.ts";
import { partitionRows } from "./partitionRows.ts";
import { directionsOf } from "@segue/kernels";
import { innerProduct } from "./innerProduct.ts";

const small = fc.record({
  seed: fc.string({ maxLength: 5 }),
  petals: fc.integer({ min: 1, max: 9 }),
  clusterCount: fc.integer({ min: 1, max: 3 }),
});

/** Every way to put things into at most `groups` groups. */
function* partitionsOf(things: number, groups: number): Generator<number[]> {
  if (things === 0) yield [];
  else for (const rest of partitionsOf(things - 1, groups)) for (let one = 0; one < groups; one++) yield [...rest, one];
}

test("what it finds is close to the best of all partitions, and never better", () => {
  fc.assert(
    fc.property(small, ({ seed, petals, clusterCount }) => {
      const { rows } = flowers({ petals, stalks: 3, spread: 0.5, seed });
      const units = directionsOf(rows);
      const cohesionOf = (groups: number[]) => {
        let sum = 0;
        for (let group = 0; group < clusterCount; group++) {
          const total = Array.from({ length: rows.width }, () => 0);
          groups.forEach((own, row) => {
            if (own !== group) return;
            for (let at = 0; at < rows.width; at++) total[at] += units.values[row * rows.width + at];
          });
          sum += Math.hypot(...total);
        }
        return sum / petals;
      };
      const best = Math.max(...Array.from(partitionsOf(petals, clusterCount), cohesionOf));
      const found = partitionRows(rows, { clusterCount, seed, restarts: 8 });
      expect(found.cohesion).toBeCloseTo(cohesionOf([...found.clusterOf]), 4);
      expect(found.cohesion).toBeLessThan(best + 1e-5);
      expect(found.cohesion).toBeGreaterThan(best - 0.05);
    }),
    { numRuns: 25 },
  );
});

test("flowers that stand apart are told apart, however long their petals are", () => {
  const { rows, stalkOf } = flowers({ petals: 200, stalks: 8, spread: 0.2, seed: "apart" });
  const { clusterOf } = partitionRows(rows, { clusterCount: 8, seed: "k" });
  expect(adjustedMutualInformation(clusterOf, stalkOf)).toBeCloseTo(1, 9);
});

test("every row is with its nearest centroid, no cluster is empty, the largest comes first, and a seed says it all", () => {
  fc.assert(
    fc.property(small, ({ seed, petals, clusterCount }) => {
      const { rows } = flowers({ petals, stalks: 4, spread: 1, seed });
      const found = partitionRows(rows, { clusterCount, seed });
      expect(partitionRows(rows, { clusterCount, seed })).toEqual(found);
      const { centroids, clusterOf } = found;
      const sizes = Array.from({ length: centroids.rowCount }, () => 0);
      clusterOf.forEach((cluster, row) => {
        sizes[cluster]++;
        const own = innerProduct(directionsOf(rows), centroids, [row, cluster]);
        for (let other = 0; other < centroids.rowCount; other++) {
          expect(own).toBeGreaterThan(innerProduct(directionsOf(rows), centroids, [row, other]) - 1e-6);
        }
      });
      expect(sizes.every((size) => size > 0)).toBe(true);
      expect(sizes).toEqual(sizes.toSorted((left, right) => right - left));
    }),
  );
});

test("equal rows make one cluster, and what makes no sense is refused by name", () => {
  const rows = { rowCount: 4, width: 2, values: Float32Array.of(1, 2, 2, 4, 3, 6, 1, 2) };
  expect(partitionRows(rows, { clusterCount: 3, seed: "k" }).centroids.rowCount).toBe(1);
  expect(() => partitionRows(rows, { clusterCount: 0, seed: "k" })).toThrow("clusterCount");
  const none = { rowCount: 0, width: 2, values: new Float32Array() };
  expect(() => partitionRows(none, { clusterCount: 1, seed: "k" })).toThrow("at least one row");
});
