import { expect, test } from "vitest";
import { familiarBaselines, type FamiliarBaseline } from "./baselines.ts";
import { listen, momentAt } from "./habits.fixture.ts";
import { listenLogOf } from "./listenLog.ts";

const hours = (days: number[], hour: number, itemId: number) => days.map((day) => listen(itemId, 24 * day + hour));
const log = listenLogOf([...hours([0, 1, 2, 3, 4], 20, 111), ...hours([5, 6], 8, 222), ...hours([12], 15, 333)]);
const firstOf = (name: FamiliarBaseline) =>
  familiarBaselines[name].rank(log, momentAt({ weeks: 2, day: 0, hour: 8 })).map(({ itemId }) => itemId);

test("most recent goes by the last listen, most frequent by their number", () => {
  expect(firstOf("mostRecent")).toEqual([333, 222, 111]);
  expect(firstOf("mostFrequent")).toEqual([111, 222, 333]);
});

test("of equally frequent ones the latest is first", () => {
  const two = listenLogOf([listen(111, 8), listen(222, 9), listen(111, 10), listen(222, 11)]);
  const ranking = familiarBaselines.mostFrequent.rank(two, momentAt({ weeks: 1, day: 0, hour: 8 }));
  expect(ranking.map(({ itemId }) => itemId)).toEqual([222, 111]);
});

test("by hand, equal memories are told apart by their hour", () => {
  const two = listenLogOf([...hours([0, 1, 2], 20, 111), ...hours([0, 1, 2], 8, 222)]);
  const at = (hour: number) =>
    familiarBaselines.recencyFrequencyHour.rank(two, momentAt({ weeks: 4, day: 0, hour }))[0].itemId;
  expect([at(8), at(20)]).toEqual([222, 111]);
});
