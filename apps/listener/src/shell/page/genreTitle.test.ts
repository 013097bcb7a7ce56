import { expect, test } from "vitest";
import { genreTitle } from "./genreTitle.ts";

test.each([
  ["r&b", "R&B"],
  ["k-pop", "K-pop"],
  ["drum and bass", "Drum and bass"],
])("%s stands above a page as %s", (name, title) => {
  expect(genreTitle(name)).toBe(title);
});
