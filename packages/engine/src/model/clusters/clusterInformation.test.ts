import fc from "fast-check";
import { expect, test } from "vitest";
import { clusterInformation } from "./clusterInformation.ts";
import { TasteClusters } from "./tasteClusters.ts";

const clusters = new TasteClusters({
  itemIds: Int32Array.of(1, 2, 3, 4),
  clusterOf: Int32Array.of(0, 0, 1, 1),
  ids: Int32Array.of(0, 1),
  labels: ["a", "b"],
  centroids: { rowCount: 2, width: 1, values: Float32Array.of(1, -1) },
});
const usual = Float64Array.of(0.5, 0.5);

test("ninety listens in one cluster make its items worth log₂ 1.9 bits, and the other's log₂ 0.1", () => {
  const past = [{ itemId: 1, weight: 90 }];
  expect(clusterInformation(clusters, usual, { past, later: [2] })).toBeCloseTo(Math.log2(1.9), 12);
  expect(clusterInformation(clusters, usual, { past, later: [3] })).toBeCloseTo(Math.log2(0.1), 12);
  expect(clusterInformation(clusters, usual, { past, later: [2, 3] })).toBeCloseTo(Math.log2(0.19) / 2, 12);
});

test("without a past nothing is told, and without a known later item there is nothing to tell", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 })), (later) => {
      const told = clusterInformation(clusters, usual, { past: [{ itemId: 77, weight: 5 }], later });
      expect(told).toBe(later.some((itemId) => itemId <= 4) ? 0 : null);
    }),
  );
});
