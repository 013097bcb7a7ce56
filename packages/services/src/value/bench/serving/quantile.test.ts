import { expect, test } from "vitest";
import { latencyOf, quantile } from "./quantile.ts";

test("the value that a share of the others do not exceed", () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect([0.01, 0.5, 0.99, 1].map((share) => quantile(values, share))).toEqual([1, 50, 99, 100]);
  expect(quantile([7], 0.5)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
  expect(latencyOf([3, 1, 2])).toEqual({ requests: 3, p50: 2, p95: 3, p99: 3 });
});
