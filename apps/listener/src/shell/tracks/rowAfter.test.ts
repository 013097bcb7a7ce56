import { expect, test } from "vitest";
import { rowAfter } from "./rowAfter.ts";

test("up and down move between rows and stop at the ends", () => {
  expect(rowAfter("ArrowDown", 0, 3)).toBe(1);
  expect(rowAfter("ArrowDown", 2, 3)).toBe(2);
  expect(rowAfter("ArrowUp", 2, 3)).toBe(1);
  expect(rowAfter("ArrowUp", 0, 3)).toBe(0);
});

test("other keys, and keys while something else has the focus, are the browser's", () => {
  expect(rowAfter("Tab", 1, 3)).toBeNull();
  expect(rowAfter("ArrowDown", -1, 3)).toBeNull();
  expect(rowAfter("ArrowDown", 0, 0)).toBeNull();
});
