import { expect, test } from "vitest";
import { checkBoostOptions, defaultBoostOptions, type BoostOptions } from "./boostOptions.ts";

test("what is usual can be used", () => {
  expect(() => checkBoostOptions(defaultBoostOptions)).not.toThrow();
});

test.each<[string, Partial<BoostOptions>]>([
  ["treeCount must be at least 1, not 0", { treeCount: 0 }],
  ["leafCount must be at least 2, not 1.5", { leafCount: 1.5 }],
  ["learningRate must be in (0, 1], not 2", { learningRate: 2 }],
  ["rowShare must be in (0, 1], not 0", { rowShare: 0 }],
  ["featureShare must be in (0, 1], not NaN", { featureShare: Number.NaN }],
  ["minChildWeight must be above 0, not 0", { minChildWeight: 0 }],
  ["l2 must be at least 0, not -1", { l2: -1 }],
])("refuses: %s", (message, change) => {
  expect(() => checkBoostOptions({ ...defaultBoostOptions, ...change })).toThrow(message);
});
