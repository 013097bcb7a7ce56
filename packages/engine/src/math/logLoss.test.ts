import { expect, test } from "vitest";
import { logLoss } from "./logLoss.ts";

test("log loss: known answers, and never infinite", () => {
  expect(logLoss([0.5, 0.5], Uint8Array.of(0, 1))).toBeCloseTo(Math.LN2, 12);
  expect(logLoss([0.8, 0.4], Uint8Array.of(1, 0))).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, 12);
  expect(Number.isFinite(logLoss([0], Uint8Array.of(1)))).toBe(true);
});
