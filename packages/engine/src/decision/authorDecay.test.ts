import { expect, test } from "vitest";
import { authorDecay } from "./authorDecay.ts";

test("the first item of an artist counts fully, every next one less, never below a quarter", () => {
  expect([0, 1, 2].map(authorDecay)).toEqual([1, 0.625, 0.4375]);
  expect(authorDecay(60)).toBeCloseTo(0.25);
});
