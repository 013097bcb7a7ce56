import { describe, expect, test } from "vitest";
import { familiarBaselines } from "./baselines.ts";
import { genres, habitDays, habitualListener, habitualListeners, listen, momentAt, trackOf } from "./habits.fixture.ts";
import { listenLogOf } from "./listenLog.ts";
import { featureCount } from "./memoryFeatures.ts";
import { byScore, Shortcuts } from "./shortcuts.ts";
import { ShortcutsTrainer } from "./shortcutsTrainer.ts";

const weeks = habitDays / 7;
const model = new ShortcutsTrainer({ moments: 600, searchMoments: 200 }).fit(habitualListeners(40)) as Shortcuts;
const stranger = habitualListener("somebody else");
const genreOf = (itemId: number): number => Math.floor(itemId / 100);
const firstGenres = (day: number, hour: number): number[] =>
  model
    .rank(stranger, momentAt({ weeks, day, hour }))
    .slice(0, 4)
    .map(({ itemId }) => genreOf(itemId));

describe("who hears jazz at eight in the morning on weekdays", () => {
  test("gets it first at eight on a Tuesday", () => {
    expect(firstGenres(1, 8)).toEqual([genres.jazz, genres.jazz, genres.jazz, genres.jazz]);
  });

  test("gets her folk first at eight on a Sunday, and her rock in the evening", () => {
    expect(new Set(firstGenres(6, 8))).toEqual(new Set([genres.folk]));
    expect(new Set(firstGenres(1, 19))).toEqual(new Set([genres.rock]));
  });
});

test("ranks exactly what she had listened to by then, the likeliest first", () => {
  const moment = momentAt({ weeks: 3, day: 2, hour: 8 });
  const ranking = model.rank(stranger, moment);
  const known = new Set(
    [...stranger.slots.item.keys()]
      .filter((at) => stranger.endedAt[at] <= moment.at)
      .map((at) => stranger.itemIds[stranger.slots.item[at]]),
  );
  expect(new Set(ranking.map(({ itemId }) => itemId))).toEqual(known);
  expect(ranking).toEqual(ranking.toSorted(byScore));
  expect(familiarBaselines.mostRecent.rank(stranger, moment).length).toBe(known.size);
});

test("somebody without any listen has no shortcuts", () => {
  expect(model.rank(listenLogOf([]), momentAt({ weeks: 1, day: 0, hour: 8 }))).toEqual([]);
  expect(model.rank(stranger, momentAt({ weeks: -1, day: 0, hour: 8 }))).toEqual([]);
});

test("one more listen of an item never lets it fall behind another of the same habits", () => {
  const [one, other] = [trackOf(1, 1, 1), trackOf(1, 2, 1)];
  const days = [0, 1, 2, 3, 7, 8];
  const listens = days.flatMap((day) => [listen(one, 24 * day + 8), listen(other, 24 * day + 8.1)]);
  const more = listenLogOf([...listens, listen(one, 24 * 9 + 8), listen(one, 24 * 10 + 8)]);
  expect(model.rank(more, momentAt({ weeks: 2, day: 0, hour: 8 }))[0].itemId).toBe(one);
});

test("equal scores stand in the order of ids", () => {
  const flat = new Shortcuts({ fading: model.fading, weights: new Float64Array(featureCount) });
  const ids = flat.rank(stranger, momentAt({ weeks, day: 1, hour: 8 })).map(({ itemId }) => itemId);
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
});

test.each([
  ["too few weights", { weights: new Float64Array(2) }, `need ${featureCount} finite weights, not 2`],
  ["a weight that is no number", { weights: new Float64Array(featureCount).fill(Number.NaN) }, "finite weights"],
  ["a decay out of range", { fading: { decay: -1, hourSharpness: 1 } }, "decay must lie in 0 … 5, not -1"],
  ["hours that are no number", { fading: { decay: 1, hourSharpness: Number.NaN } }, "hourSharpness must lie in 0 … 50"],
])("refuses %s", (...[, changes, message]) => {
  expect(() => new Shortcuts({ fading: model.fading, weights: model.weights, ...changes })).toThrow(message);
});
