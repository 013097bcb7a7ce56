import { expect, test } from "vitest";
import { together } from "./servingPair.ts";

test("processes that serve at once count together, and the slower one's times are told", () => {
  const one = { latency: { requests: 10, p50: 1, p95: 5, p99: 6 }, homes: 100, failed: 0 };
  const other = { latency: { requests: 12, p50: 2, p95: 3, p99: 9 }, homes: 120, failed: 1 };
  const latency = { requests: 22, p50: 2, p95: 5, p99: 9 };
  expect(together([one, other])).toEqual({ latency, homes: 220, failed: 1 });
});
