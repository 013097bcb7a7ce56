import { expect, test } from "vitest";
import { farWords, linkWords } from "./linkWords.ts";

test("what is near needs no words of its own, what is farther is reached by a way", () => {
  const tarhea = { title: "Tarhea" };
  expect(linkWords({ via: null, similarity: 0.4 }, "Zlatović")).toBeNull();
  expect(linkWords({ via: tarhea, similarity: 0.9 }, "Zlatović")).toBeNull();
  expect(linkWords({ via: tarhea, similarity: 0.3 }, "Zlatović")).toBe(
    "By way of Tarhea, which listeners of Zlatović play",
  );
});

test("every place of the slider has words, and both ends their own", () => {
  const words = [0, 0.25, 0.5, 0.75, 1].map(farWords);
  expect(words[0]).toBe("What is nearest");
  expect(words.at(-1)).toBe("Adjacent tastes");
  expect(new Set(words).size).toBe(4);
});
