import { expect, test } from "vitest";
import { dayOf } from "../wrapped.fixture.ts";
import { artistDive } from "./artistDive.ts";
import { every, found, inARow } from "./days.fixture.ts";

const usual = every("2026-01-01", 100, [101, 203, 305]);

test("the day on which I went through an artist's songs is found: how many different ones, of how many albums", () => {
  const songs = [700, 701, 702, 703, 704, 705, 706, 707];
  const [best] = found(artistDive, [...usual, ...inARow("2026-05-01", 9, [...songs, 700, 101])]);
  expect(best.day).toBe(dayOf("2026-05-01"));
  expect(best.facts).toEqual({ artistId: 7, tracks: 8, albums: 3, listens: 9, heardMs: 9 * 180_000 });
  expect(best.strength).toBeGreaterThan(2);
});

test("one song of an artist nine times is no dive, nor are nine songs of nine artists", () => {
  const replays = inARow("2026-05-01", 9, Array<number>(9).fill(507));
  const mixture = inARow("2026-06-01", 9, [101, 201, 301, 401, 501, 601, 701, 801, 901]);
  expect(found(artistDive, [...usual, ...replays, ...mixture])).toEqual([]);
});
