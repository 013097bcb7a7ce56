import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { genreOfArtist, noModels, play, skipped, taste, trackOf } from "../testing/smallWorld.ts";
import { heard, mixInput } from "./clustered.fixture.ts";
import { discoverWeekly, type DiscoverInput } from "./discoverWeekly.ts";

const week = (facts: Partial<DiscoverInput> = {}): DiscoverInput => ({ ...mixInput(), rested: new Set(), ...facts });

test("all of it is new to her, at most two of an artist, none twice, near what she plays", () => {
  const mix = discoverWeekly(week());
  expect(mix.length).toBeGreaterThanOrEqual(10);
  const artists = mix.map(({ creatorId }) => creatorId);
  expect(artists.some((artist) => [1, 2, 3, 4, 5].includes(artist))).toBe(false);
  for (const artist of artists) expect(artists.filter((one) => one === artist).length).toBeLessThanOrEqual(2);
  expect(new Set(mix.map(({ itemId }) => itemId)).size).toBe(mix.length);
  expect(mix.every(({ isNew, becauseOf }) => isNew && [1, 2, 3, 4, 5].includes(becauseOf ?? 0))).toBe(true);
  expect(mix.every(({ creatorId }) => genreOfArtist(creatorId) === 0)).toBe(true);
});

test("is the same all week, and another one the next", () => {
  const of = (seed: string) => discoverWeekly(week({ random: seededRandom(seed) }));
  expect(of("week 1")).toEqual(of("week 1"));
  expect(of("week 1")).not.toEqual(of("week 2"));
});

test("what stood there before rests while there is enough besides, and comes back before the list falls short", () => {
  const before = discoverWeekly(week());
  const rested = new Set<number>(before.slice(0, 4).map(({ itemId }) => itemId));
  const mix = discoverWeekly(week({ rested }));
  const firstRested = mix.findIndex(({ itemId }) => rested.has(itemId));
  const everyFresh = mix.slice(0, firstRested === -1 ? mix.length : firstRested);
  expect(everyFresh.every(({ itemId }) => !rested.has(itemId))).toBe(true);
  expect(mix.length).toBeGreaterThanOrEqual(before.length);
});

test("neither blocked artists nor what she skipped", () => {
  const skips = [play(trackOf(6, 0), 1, skipped)];
  const known = [1, 2, 3, 4, 5].flatMap((artist) => [play(trackOf(artist, 0), 2), play(trackOf(artist, 1), 3)]);
  const mix = discoverWeekly(
    week({ taste: taste([...skips, ...known]), weightOf: (itemId) => Number(itemId !== trackOf(7, 0)) }),
  );
  expect(mix.some(({ creatorId, itemId }) => creatorId === 6 || itemId === trackOf(7, 0))).toBe(false);
  expect(mix.length).toBeGreaterThan(0);
});

test("there is none for who is new, nor without a factor model", () => {
  expect(discoverWeekly(week({ taste: heard(1, 2, 3, 4) }))).toEqual([]);
  expect(discoverWeekly(week({ models: noModels }))).toEqual([]);
});
