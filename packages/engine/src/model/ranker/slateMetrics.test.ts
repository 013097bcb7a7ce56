import { expect, test } from "vitest";
import { slateNdcg } from "./slateMetrics.ts";

test("NDCG of slates: the best order is 1, the place of one hit counts, slates without a hit are left out", () => {
  const starts = Uint32Array.of(0, 3, 5, 7);
  const outcomes = Uint8Array.of(0, 1, 0, 0, 0, 1, 1);
  const found = slateNdcg([0.1, 0.9, 0.2, 0.5, 0.4, 0.3, 0.3], outcomes, starts);
  expect([...found]).toEqual([
    [0, 1],
    [2, 1],
  ]);
  const tied = slateNdcg([0.3, 0.3, 0.3, 0, 0, 0, 0], outcomes, starts);
  expect(tied.get(0)).toBeCloseTo((1 + 1 / Math.log2(3) + 1 / 2) / 3, 12);
  const worst = slateNdcg([0.9, 0.1, 0.2, 0, 0, 0, 0], outcomes, starts);
  expect(worst.get(0)).toBeCloseTo(1 / Math.log2(4), 12);
});
