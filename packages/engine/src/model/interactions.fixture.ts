import fc from "fast-check";
import { interactionsOf, rowOfEntries, type Interactions } from "../math/index.ts";

const shape = { rowCount: 5, columnCount: 6 };
const entry = fc.record({
  row: fc.nat(shape.rowCount - 1),
  column: fc.nat(shape.columnCount - 1),
  preference: fc.constantFrom(0, 1, 1),
  confidence: fc.integer({ min: 0, max: 4 }),
});

/** Five listeners, six items, whole confidences 0 – 4 of which many are equal; one entry in three is a dislike. */
export const anyInteractions: fc.Arbitrary<Interactions> = fc
  .uniqueArray(entry, { selector: ({ row, column }) => row * shape.columnCount + column, maxLength: 30 })
  .map((entries) =>
    interactionsOf({
      ...shape,
      rows: entries.map(({ row }) => row),
      columns: entries.map(({ column }) => column),
      preferences: entries.map(({ preference }) => preference),
      confidences: entries.map(({ confidence }) => confidence),
    }),
  );

/** The same without dislikes and without entries of no weight. */
export const anyLikes: fc.Arbitrary<Interactions> = anyInteractions.map((matrix) => {
  const kept = entriesOf(matrix).filter(({ preference, confidence }) => preference === 1 && confidence > 0);
  return interactionsOf({
    ...shape,
    rows: kept.map(({ row }) => row),
    columns: kept.map(({ column }) => column),
    preferences: kept.map(() => 1),
    confidences: kept.map(({ confidence }) => confidence),
  });
});

export interface Entry {
  row: number;
  column: number;
  preference: number;
  confidence: number;
}

/** The entries one by one, by row, then column. */
export function entriesOf(matrix: Interactions): Entry[] {
  return [...rowOfEntries(matrix)].map((row, at) => ({
    row,
    column: matrix.columns[at],
    preference: matrix.preferences[at],
    confidence: matrix.confidences[at],
  }));
}

/** The matrix with all its zeros: confidences by row and column. */
export function denseOf(matrix: Interactions): number[][] {
  const dense = Array.from({ length: matrix.rowCount }, () => Array.from({ length: matrix.columnCount }, () => 0));
  for (const { row, column, confidence } of entriesOf(matrix)) dense[row][column] = confidence;
  return dense;
}
