import { interactionsOf, rowOfEntries } from "../../math/index.ts";
import type { TrainingMatrix } from "../trainer.ts";

/**
 * The same listeners with at most `limit` items: those that most of them like, of equal ones the lower ids. For models whose
 * time or memory grows with a power of the number of items.
 */
export function mostLikedItems(training: TrainingMatrix, limit: number): TrainingMatrix {
  const { interactions, itemIds } = training;
  if (itemIds.length <= limit) return training;
  const likes = new Float64Array(itemIds.length);
  interactions.columns.forEach((column, at) => {
    likes[column] += interactions.preferences[at];
  });
  const order = Int32Array.from(itemIds.keys()).toSorted((a, b) => likes[b] - likes[a] || a - b);
  const kept = order.subarray(0, limit).toSorted();
  const placeOf = new Int32Array(itemIds.length).fill(-1);
  kept.forEach((column, place) => {
    placeOf[column] = place;
  });
  const entries = Int32Array.from(interactions.columns.keys()).filter((at) => placeOf[interactions.columns[at]] >= 0);
  const rows = rowOfEntries(interactions);
  return {
    itemIds: kept.map((column) => itemIds[column]),
    interactions: interactionsOf({
      rowCount: interactions.rowCount,
      columnCount: kept.length,
      rows: entries.map((at) => rows[at]),
      columns: entries.map((at) => placeOf[interactions.columns[at]]),
      preferences: Uint8Array.from(entries, (at) => interactions.preferences[at]),
      confidences: Float32Array.from(entries, (at) => interactions.confidences[at]),
    }),
  };
}
