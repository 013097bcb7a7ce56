import fc from "fast-check";
import { expect, test } from "vitest";
import { twoTastes } from "../training.fixture.ts";
import type { TrainingMatrix } from "../trainer.ts";
import { mostLikedItems } from "./mostLikedItems.ts";

/** Every entry by its listener and the id of its item. */
function entriesOf({ interactions, itemIds }: TrainingMatrix): string[] {
  const { offsets, columns, preferences, confidences } = interactions;
  return Array.from({ length: interactions.rowCount }, (_, row) =>
    Array.from(columns.subarray(offsets[row], offsets[row + 1]), (column, at) => {
      const entry = offsets[row] + at;
      return `${row} ${itemIds[column]} ${preferences[entry]} ${confidences[entry]}`;
    }),
  ).flat();
}

const likesOfItem = (training: TrainingMatrix, itemId: number): number =>
  entriesOf(training).filter((entry) => entry.split(" ")[1] === String(itemId) && entry.split(" ")[2] === "1").length;

test("keeps the most liked items with everything that was said of them, and no others", () => {
  const training = twoTastes();
  const all = [...training.itemIds];
  const order = all.toSorted((a, b) => likesOfItem(training, b) - likesOfItem(training, a) || a - b);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: all.length + 3 }), (limit) => {
      const kept = mostLikedItems(training, limit);
      expect([...kept.itemIds]).toEqual(order.slice(0, limit).toSorted((a, b) => a - b));
      const ids = new Set([...kept.itemIds].map(String));
      expect(entriesOf(kept)).toEqual(entriesOf(training).filter((entry) => ids.has(entry.split(" ")[1])));
      expect(kept.interactions.rowCount).toBe(training.interactions.rowCount);
    }),
    { numRuns: 30 },
  );
});
