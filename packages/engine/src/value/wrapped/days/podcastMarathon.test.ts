import { expect, test } from "vitest";
import { dayOf } from "../wrapped.fixture.ts";
import { every, found, playOn } from "./days.fixture.ts";
import { podcastMarathon } from "./podcastMarathon.ts";

const hour = 3_600_000;
const episode = (iso: string, at: number, itemId: number) =>
  playOn(dayOf(iso), at, { itemId, msPlayed: hour, durationMs: hour });
const usual = every("2026-01-01", 100, [101, 2001]);

test("the day of five hours of podcasts is found, with the show that took most of it", () => {
  const marathon = [10, 11, 12, 13].map((at) => episode("2026-05-01", at, 2000 + at));
  const [best] = found(podcastMarathon, [...usual, ...marathon, episode("2026-05-01", 15, 2101)]);
  expect(best.day).toBe(dayOf("2026-05-01"));
  expect(best.facts).toEqual({
    listens: 5,
    heardMs: 5 * hour,
    episodes: 5,
    shows: 2,
    top: { showId: 20, heardMs: 4 * hour },
  });
  expect(best.strength).toBeGreaterThan(2);
});

test("one long episode is no marathon, nor are hours of music", () => {
  const long = playOn(dayOf("2026-05-01"), 10, { itemId: 2005, msPlayed: 5 * hour, durationMs: 5 * hour });
  const music = [10, 11, 12].map((at) => episode("2026-06-01", at, 100 + at));
  expect(found(podcastMarathon, [...usual, long, ...music])).toEqual([]);
});
