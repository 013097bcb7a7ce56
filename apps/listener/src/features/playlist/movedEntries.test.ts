import { expect, test } from "vitest";
import { movedEntries, withoutEntry } from "./movedEntries.ts";

const entries = ["a", "b", "c", "d"].map((name, index) => ({ name, position: index + 1 }));
const words = (list: typeof entries): string => list.map(({ name, position }) => `${name}${position}`).join(" ");

test("a moved entry stands at its new place, and all places are counted anew", () => {
  expect(words(movedEntries(entries, 1, 3))).toBe("b1 c2 a3 d4");
  expect(words(movedEntries(entries, 4, 1))).toBe("d1 a2 b3 c4");
  expect(words(movedEntries(entries, 2, 2))).toBe("a1 b2 c3 d4");
  expect(words(movedEntries(entries, 9, 1))).toBe("a1 b2 c3 d4");
});

test("those after one that is gone move up", () => {
  expect(words(withoutEntry(entries, 2))).toBe("a1 c2 d3");
});
