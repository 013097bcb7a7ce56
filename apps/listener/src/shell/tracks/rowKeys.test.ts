import { expect, test } from "vitest";
import { rowKeys } from "./rowKeys.ts";

test("a track that stands in a list twice has two keys, and keeps them when another one goes", () => {
  const twice = rowKeys([{ itemId: 7 }, { itemId: 8 }, { itemId: 7 }]);
  expect(new Set(twice).size).toBe(3);
  expect(rowKeys([{ itemId: 7 }, { itemId: 7 }])).toEqual([twice[0], twice[2]]);
});
