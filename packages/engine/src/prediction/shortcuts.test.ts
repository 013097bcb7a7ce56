import fc from "fast-check";
import { expect, test } from "vitest";
import { Shortcuts } from "../model/index.ts";
import { shortcuts } from "./shortcuts.ts";
import { catalogue, dayMs, models, now, play, taste, trackOf } from "./testing/smallWorld.ts";
import { tasteOf } from "./taste.ts";

/** Of all features only how well the hours and the days of an item match counts. */
const byTheClock = new Shortcuts({
  fading: { decay: 0.5, hourSharpness: 4 },
  weights: Float64Array.from({ length: 14 }, (_, at) => Number(at === 3 || at === 4)),
});
const [jazz, rock] = [trackOf(1, 0), trackOf(11, 0)];
/** Mondays and the like at eight: jazz; weekends at eight, and evenings: rock. `now` is a Monday. */
const weeks = [1, 2, 3, 4, 5, 6].flatMap((week) => [
  ...[0, 1, 2, 3].map((day) => play(jazz, 7 * week - day, { localHour: 8 })),
  ...[1, 2].map((day) => play(rock, 7 * week + day, { localHour: 8 })),
  ...[0, 1, 2, 3].map((day) => play(rock, 7 * week - day, { localHour: 20 })),
]);

function firstAt(localHour: number, daysLater: number): number {
  const known = tasteOf({ interactions: weeks, counts: [], at: now + daysLater * dayMs, localHour, catalogue });
  return shortcuts({ taste: known, catalogue, models: { ...models, shortcuts: byTheClock } })[0].itemId;
}

test("who hears jazz at eight in the morning on weekdays gets it first at eight", () => {
  expect(firstAt(8, 0)).toBe(jazz);
  expect(firstAt(20, 0)).toBe(rock);
});

test("has each thing once, with its plays, the strongest first, and nothing that she has not listened to", () => {
  const plays = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(3), fc.nat(90)), { maxLength: 60 });
  fc.assert(
    fc.property(plays, fc.boolean(), (given, learnt) => {
      const listens = given.map(([artist, place, day]) => play(trackOf(artist, place), day));
      const found = shortcuts({
        taste: taste(listens),
        catalogue,
        models: { ...models, shortcuts: learnt ? byTheClock : null },
      });
      const counts = new Map<number, number>();
      for (const { itemId } of listens) counts.set(itemId ?? 0, (counts.get(itemId ?? 0) ?? 0) + 1);
      expect(found.length).toBe(Math.min(24, counts.size));
      expect(new Set(found.map(({ itemId }) => itemId)).size).toBe(found.length);
      for (const { itemId, reason } of found) expect(reason).toEqual({ kind: "played", plays: counts.get(itemId) });
      const strengths = found.map(({ strength }) => strength);
      expect(strengths).toEqual(strengths.toSorted((left, right) => right - left));
    }),
  );
});

test("private listens are no habit", () => {
  const hidden = taste([play(jazz, 1, { private: true }), play(rock, 1)]);
  expect(shortcuts({ taste: hidden, catalogue, models }).map(({ itemId }) => itemId)).toEqual([rock]);
});
