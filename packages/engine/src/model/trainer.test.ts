import fc from "fast-check";
import { expect, test } from "vitest";
import { interactionsOf } from "../math/index.ts";
import { checkTraining, type TrainingMatrix } from "./trainer.ts";
import { twoTastes } from "./training.fixture.ts";

const empty = { rowCount: 1, rows: [], columns: [], preferences: [], confidences: [] };

const training = (itemIds: ArrayLike<number>, columnCount = itemIds.length): TrainingMatrix => ({
  interactions: interactionsOf({ ...empty, columnCount }),
  itemIds: Int32Array.from(itemIds),
});

function problemOf(given: TrainingMatrix): string {
  try {
    checkTraining(given);
    return "none";
  } catch (error) {
    return (error as Error).name;
  }
}

test("accepts one ascending id a column, and no columns at all", () => {
  expect(() => checkTraining(twoTastes())).not.toThrow();
  expect(() => checkTraining(training([]))).not.toThrow();
  expect(() => checkTraining(training([-4, 0, 7]))).not.toThrow();
});

test.each([
  ["too few ids", [1, 2], 3, "itemIds has 2 ids for 3 columns"],
  ["too many ids", [1, 2], 1, "itemIds has 2 ids for 1 columns"],
  ["an id twice", [1, 5, 5, 9], 4, "itemIds must ascend; 5 stands at 2"],
  ["an id out of order at the end", [1, 5, 4], 3, "itemIds must ascend; 4 stands at 2"],
  ["an id out of order at the front", [2, 1, 3], 3, "itemIds must ascend; 1 stands at 1"],
])("refuses %s", (...[, itemIds, columnCount, message]) => {
  expect(() => checkTraining(training(itemIds, columnCount))).toThrow(RangeError);
  expect(() => checkTraining(training(itemIds, columnCount))).toThrow(message);
});

test("accepts exactly the lists that sorting and removing doubles leaves alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }), (itemIds) => {
      const sorted = [...new Set(itemIds)].toSorted((a, b) => a - b);
      const accepted = sorted.join() === itemIds.join();
      expect(problemOf(training(itemIds))).toBe(accepted ? "none" : "RangeError");
    }),
  );
});
