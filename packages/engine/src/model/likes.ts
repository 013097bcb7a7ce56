import { interactionsOf, rowOfEntries, topK, type Interactions } from "../math/index.ts";

/** Where the likes of one row stand among the entries: all of them, or the `limit` surest. */
function surestLikes(matrix: Interactions, row: number, limit: number): number[] {
  const likes: number[] = [];
  for (let at = matrix.offsets[row]; at < matrix.offsets[row + 1]; at++) {
    if (matrix.preferences[at] === 1 && matrix.confidences[at] > 0) likes.push(at);
  }
  if (likes.length <= limit) return likes;
  const confidences = likes.map((at) => matrix.confidences[at]);
  return [...topK(confidences, { k: limit }).indices].map((place) => likes[place]);
}

/** The matrix of likes alone, of each listener at most the `limit` surest ones. */
export function likesOf(matrix: Interactions, limit: number): Interactions {
  const kept: number[] = [];
  for (let row = 0; row < matrix.rowCount; row++) kept.push(...surestLikes(matrix, row, limit));
  const rows = rowOfEntries(matrix);
  return interactionsOf({
    rowCount: matrix.rowCount,
    columnCount: matrix.columnCount,
    rows: kept.map((at) => rows[at]),
    columns: kept.map((at) => matrix.columns[at]),
    preferences: kept.map(() => 1),
    confidences: kept.map((at) => matrix.confidences[at]),
  });
}
