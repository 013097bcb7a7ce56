import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { genreOfArtist, noModels, trackOf } from "../testing/smallWorld.ts";
import { heard, mixInput } from "./clustered.fixture.ts";
import { dailyMixes, type DailyMixInput } from "./dailyMixes.ts";

const day = (facts: Partial<DailyMixInput> = {}): DailyMixInput => ({ ...mixInput(), dial: 0.4, ...facts });

test("a mix for each taste cluster that she listens to, the one she listens to most first, named after it", () => {
  expect(dailyMixes(day()).map(({ label, clusterId }) => [label, clusterId])).toEqual([["Late tides", 7]]);
  const both = dailyMixes(day({ taste: heard(1, 2, 11, 12, 13, 14) }));
  expect(both.map(({ label }) => label)).toEqual(["Noon brass", "Late tides"]);
});

test("every track is of its cluster, stands once, and is new exactly when she does not know its artist", () => {
  const both = dailyMixes(day({ taste: heard(1, 2, 11, 12, 13, 14) }));
  const [noon, late] = both.map(({ tracks }) => tracks);
  expect(noon?.every(({ creatorId }) => genreOfArtist(creatorId) === 1)).toBe(true);
  expect(late?.every(({ creatorId }) => genreOfArtist(creatorId) === 0)).toBe(true);
  const all = both.flatMap(({ tracks }) => tracks);
  expect(new Set(all.map(({ itemId }) => itemId)).size).toBe(all.length);
  for (const { creatorId, isNew } of all) expect(isNew).toBe(![1, 2, 11, 12, 13, 14].includes(creatorId));
});

test("the dial decides how much of it is new", () => {
  const newIn = (dial: number): number =>
    dailyMixes(day({ dial }))[0]
      ?.tracks.slice(0, 15)
      .filter(({ isNew }) => isNew).length ?? -1;
  expect([0, 0.4, 0.8].map(newIn)).toEqual([0, 6, 12]);
});

test("the same sequence gives the same day, another one another day of the same taste", () => {
  const of = (seed: string) => dailyMixes(day({ random: seededRandom(seed) }));
  expect(of("Monday")).toEqual(of("Monday"));
  const [monday, tuesday] = ["Monday", "Tuesday"].map((seed) => of(seed)[0]?.tracks.map(({ itemId }) => itemId));
  expect(monday).not.toEqual(tuesday);
});

test("what she does not want is in none", () => {
  const without = dailyMixes(day({ weightOf: (itemId) => Number(itemId !== 1 && itemId !== trackOf(2, 0)) }));
  const ids = without.flatMap(({ tracks }) => tracks);
  expect(ids.some(({ creatorId, itemId }) => creatorId === 1 || itemId === trackOf(2, 0))).toBe(false);
  expect(ids.length).toBeGreaterThan(12);
});

test("there is none for who is new, nor without clusters; without factors popularity orders them", () => {
  expect(dailyMixes(day({ taste: heard(1, 2, 3, 4) }))).toEqual([]);
  expect(dailyMixes(day({ models: noModels }))).toEqual([]);
  const { clusters = null } = mixInput().models;
  expect(dailyMixes(day({ models: { ...noModels, clusters } }))[0]?.tracks.length).toBeGreaterThan(12);
});
