import { expect, test } from "vitest";
import { isAt } from "./isAt.ts";

test("a page inside a place is at that place, and nothing but Home is at Home", () => {
  expect(isAt("/taste/map", "/taste")).toBe(true);
  expect(isAt("/tastes", "/taste")).toBe(false);
  expect(isAt("/", "/")).toBe(true);
  expect(isAt("/search", "/")).toBe(false);
});
