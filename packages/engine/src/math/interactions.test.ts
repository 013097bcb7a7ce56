import fc from "fast-check";
import { expect, test } from "vitest";
import { interactionsOf, rowOfEntries, transpose } from "./interactions.ts";

const rowCount = 5;
const columnCount = 7;
const entry = fc.record({
  row: fc.nat(rowCount - 1),
  column: fc.nat(columnCount - 1),
  preference: fc.constantFrom(0, 1),
  confidence: fc.integer({ min: 0, max: 9 }),
});
const entries = fc.uniqueArray(entry, { selector: ({ row, column }) => row * columnCount + column });
type Entry = { row: number; column: number; preference: number; confidence: number };

const build = (given: Entry[]) =>
  interactionsOf({
    rowCount,
    columnCount,
    rows: given.map(({ row }) => row),
    columns: given.map(({ column }) => column),
    preferences: given.map(({ preference }) => preference),
    confidences: given.map(({ confidence }) => confidence),
  });

test("keeps every entry, sorted by row, then column", () => {
  fc.assert(
    fc.property(entries, (given) => {
      const matrix = build(given);
      const rows = rowOfEntries(matrix);
      const kept = [...rows].map((row, at) => ({
        row,
        column: matrix.columns[at],
        preference: matrix.preferences[at],
        confidence: matrix.confidences[at],
      }));
      expect(kept).toEqual(given.toSorted((a, b) => a.row - b.row || a.column - b.column));
    }),
  );
});

test("transposing twice changes nothing", () => {
  fc.assert(
    fc.property(entries, (given) => {
      expect(transpose(transpose(build(given)))).toEqual(build(given));
    }),
  );
});

test("refuses places outside the matrix and pairs named twice", () => {
  const one = { row: 1, column: 2, preference: 1, confidence: 1 };
  expect(() => build([{ ...one, row: 5 }])).toThrow("rows[0] is 5; it must be a whole number in 0 … 4");
  expect(() => build([{ ...one, column: -1 }])).toThrow("columns[0] is -1; it must be a whole number in 0 … 6");
  expect(() => build([one, one])).toThrow("row 1 names column 2 twice");
});
