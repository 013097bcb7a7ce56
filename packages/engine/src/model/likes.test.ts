import fc from "fast-check";
import { expect, test } from "vitest";
import type { Interactions } from "../math/index.ts";
import { anyInteractions, entriesOf, type Entry } from "./interactions.fixture.ts";
import { likesOf } from "./likes.ts";

/** The surest likes of one listener, found by sorting them all; of equal ones the earlier item. */
function sortedLikes(matrix: Interactions, row: number, limit: number): Entry[] {
  return entriesOf(matrix)
    .filter((entry) => entry.row === row && entry.preference === 1 && entry.confidence > 0)
    .toSorted((a, b) => b.confidence - a.confidence || a.column - b.column)
    .slice(0, limit)
    .toSorted((a, b) => a.column - b.column);
}

test("keeps of each listener the surest likes, as many as the limit, in the same matrix", () => {
  fc.assert(
    fc.property(anyInteractions, fc.constantFrom(0, 1, 2, 3, Infinity), (matrix, limit) => {
      const likes = likesOf(matrix, limit);
      const rows = Array.from({ length: matrix.rowCount }, (_, row) => sortedLikes(matrix, row, limit));
      expect(entriesOf(likes)).toEqual(rows.flat());
      expect([likes.rowCount, likes.columnCount]).toEqual([matrix.rowCount, matrix.columnCount]);
    }),
  );
});

test("keeps nothing new in likes of likes", () => {
  fc.assert(
    fc.property(anyInteractions, (matrix) => {
      const likes = likesOf(matrix, 2);
      expect(likesOf(likes, 2)).toEqual(likes);
    }),
  );
});
