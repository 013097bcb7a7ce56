import { expect, test } from "vitest";
import { axisTicks } from "./axisTicks.ts";

test.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [17, [0, 5, 10, 15, 20]],
  [2190, [0, 500, 1000, 1500, 2000, 2500]],
  [1900, [0, 500, 1000, 1500, 2000]],
  [184_000, [0, 50_000, 100_000, 150_000, 200_000]],
])("an axis up to %i", (largest, ticks) => expect(axisTicks(largest)).toEqual(ticks));
