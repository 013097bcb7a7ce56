import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { emptyTaste } from "./taste.ts";
import { countedArtistId, now, play, skipped, taste, trackOf } from "./testing/smallWorld.ts";

test("a listen weighs half after 30 days, and nothing beyond 180", () => {
  expect(taste([play(trackOf(1, 0), 0), play(trackOf(1, 1), 30)]).decayedPlays.get(1)).toBeCloseTo(1.5);
  expect(taste([play(trackOf(1, 0), 181)]).decayedPlays.has(1)).toBe(false);
  expect(taste([play(trackOf(1, 0), 179)]).decayedPlays.get(1)).toBeGreaterThan(0);
});

test("years of silence count as a month: who comes back finds what she left", () => {
  const away = taste([play(trackOf(1, 0), 4_000), play(trackOf(2, 0), 4_120)]);
  expect(away.decayedPlays.get(1)).toBeCloseTo(0.5);
  expect(away.decayedPlays.get(2)).toBeCloseTo(2 ** -5);
  const back = taste([play(trackOf(3, 0), 0), play(trackOf(1, 0), 4_000)]);
  expect(back.decayedPlays.get(1)).toBeCloseTo(0.5);
  expect(taste([play(trackOf(3, 0), 0), play(trackOf(1, 0), 300)]).decayedPlays.has(1)).toBe(false);
});

test("a skip is a play but makes no artist known", () => {
  const heard = taste([play(trackOf(1, 0), 1, skipped)]);
  expect(heard.plays).toHaveLength(1);
  expect(heard.items.get(trackOf(1, 0))).toMatchObject({ listens: 0, skips: 1 });
  expect(heard.decayedPlays.has(1)).toBe(false);
});

test("private plays and plays of unknown items steer nothing", () => {
  const heard = taste([play(trackOf(1, 0), 1, { private: true }), play(9_999, 1)]);
  expect(heard.plays).toHaveLength(0);
  expect(heard.creators.size).toBe(0);
});

test("counts without time make an artist known", () => {
  const heard = taste([], [{ itemId: countedArtistId as ItemId, plays: 1_000 }]);
  expect(heard.creators.get(countedArtistId)?.listens).toBe(20);
  expect(heard.decayedPlays.get(countedArtistId)).toBeCloseTo(5);
});

test("a play from a clock that is ahead counts as one of this moment", () => {
  expect(taste([play(trackOf(1, 0), -0.001)]).decayedPlays.get(1)).toBe(1);
});

test("plays stand newest first", () => {
  const heard = taste([play(trackOf(1, 0), 3), play(trackOf(2, 0), 1), play(trackOf(3, 0), 2)]);
  expect(Array.from(heard.plays, ({ itemId }) => itemId)).toEqual([trackOf(2, 0), trackOf(3, 0), trackOf(1, 0)]);
});

test("of nobody nothing is known", () => {
  const [empty, nothing] = [emptyTaste(now, 9), taste([])];
  expect({ ...empty, familiar: empty.familiar() }).toEqual({ ...nothing, familiar: nothing.familiar() });
});
