import { expect, test } from "vitest";
import { consequenceWords } from "./consequenceWords.ts";

const cards = Array.from({ length: 12 });

test("a removal says what it came to, in numbers", () => {
  const removal = { name: "Low Tide", plays: 31, changed: 4, after: { cards }, isRemoval: true };
  expect(consequenceWords(removal)).toBe(
    "Low Tide removed: 31 plays of yours no longer count; 4 of your 12 best cards changed.",
  );
  expect(consequenceWords({ ...removal, isRemoval: false })).toBe(
    "Low Tide is back: 31 plays of yours count again; 4 of your 12 best cards changed.",
  );
  expect(consequenceWords({ ...removal, plays: 1, after: { cards: [] } })).toBe(
    "Low Tide removed: 1 play of yours no longer counts.",
  );
  expect(consequenceWords({ ...removal, plays: 1, after: { cards: [] }, isRemoval: false })).toBe(
    "Low Tide is back: 1 play of yours counts again.",
  );
});
