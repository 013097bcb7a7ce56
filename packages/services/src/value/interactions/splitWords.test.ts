import fc from "fast-check";
import { expect, test } from "vitest";
import { WordSplitter } from "./splitWords.ts";

function wordsIn(chunks: readonly Buffer[]): [string, number, number][] {
  const words: [string, number, number][] = [];
  const splitter = new WordSplitter((word, line, place) => words.push([word, line, place]));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return words;
}

const text = fc
  .array(fc.constantFrom("7", "12", "é", "𝄞x", " ", "\t", "\n", "\r\n"), { maxLength: 40 })
  .map((pieces) => pieces.join(""));

test("finds the same words with their lines and places wherever the chunks are cut", () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(60)), (whole, cuts) => {
      const bytes = Buffer.from(whole);
      const edges = [0, ...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b), bytes.length];
      const chunks = edges.slice(1).map((edge, at) => bytes.subarray(edges[at], edge));
      const expected = whole
        .split("\n")
        .flatMap((line, at) =>
          (line.match(/[^\s]+/g) ?? []).map((word, place): [string, number, number] => [word, at + 1, place + 1]),
        );
      expect(wordsIn(chunks)).toEqual(expected);
    }),
  );
});

test("something endless is no word and does not fill the memory", () => {
  const words = wordsIn(Array.from({ length: 50 }, () => Buffer.alloc(1000, "x")));
  expect(Math.max(...words.map(([word]) => word.length))).toBeLessThanOrEqual(1024);
});

test("zeros between digits, as in UTF-16, do not cut an id in two", () => {
  const words = wordsIn([Buffer.from("12 34", "utf16le")]).map(([word]) => word.replaceAll("\0", "."));
  expect(words).toEqual(["1.2.", ".3.4."]);
});
