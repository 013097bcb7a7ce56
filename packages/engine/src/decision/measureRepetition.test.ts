import fc from "fast-check";
import { expect, test } from "vitest";
import { measureRepetition, type RepetitionFacts } from "./measureRepetition.ts";

const day = 24 * 60 * 60_000;
const nothing: RepetitionFacts = { slates: [], discovers: [], shown: 0, catalogue: 0 };
const budget = { artistInARow: 2, daysBeforeRepeat: 28 };

test("three cards of an artist in a row are one too many", () => {
  const slates = [
    [1, 1, 2, 1],
    [null, null, null, 3],
    [4, 5, 5, 5],
  ];
  expect(measureRepetition({ ...nothing, slates }, budget)).toMatchObject({ longestRun: 3, slatesOver: 1, slates: 3 });
});

test("a track that comes back to a listener's Discover after three weeks comes too soon; on another's it does not count", () => {
  const discovers = [
    { listenerId: 1, startsAt: 21 * day, trackIds: [7, 8] },
    { listenerId: 1, startsAt: 0, trackIds: [7, 9] },
    { listenerId: 2, startsAt: 7 * day, trackIds: [7] },
    { listenerId: 1, startsAt: 28 * day, trackIds: [9] },
  ];
  const measure = measureRepetition({ ...nothing, discovers, shown: 30, catalogue: 120 }, budget);
  expect(measure).toMatchObject({ soonestRepeatDays: 21, repeatsOver: 1, reach: 0.25 });
  expect(measureRepetition(nothing, budget)).toMatchObject({ soonestRepeatDays: null, longestRun: 0, reach: 0 });
});

test("a slate is over the budget exactly when some stretch that is one longer has a single artist", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2), { maxLength: 9 }), fc.integer({ min: 1, max: 3 }), (slate, artistInARow) => {
      const isOver = slate.some((creator, at) => {
        const stretch = slate.slice(at, at + artistInARow + 1);
        return stretch.length > artistInARow && stretch.every((other) => other === creator);
      });
      const measured = measureRepetition({ ...nothing, slates: [slate] }, { ...budget, artistInARow });
      expect(measured.slatesOver).toBe(Number(isOver));
    }),
  );
});
