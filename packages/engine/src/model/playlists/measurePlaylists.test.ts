import { expect, test } from "vitest";
import { playlists, trackOf } from "./beginnings.fixture.ts";
import { measureStart, startOf } from "./measurePlaylists.ts";

const beginning = {
  early: [100, 101, 102, 103],
  liked: new Map([
    [101, 2],
    [103, 3],
    [104, 5],
  ]),
  tracks: new Set([trackOf(103, 0), trackOf(103, 1), trackOf(104, 2), trackOf(204, 0)]),
};
const scorer = (playlistScores: number[], artistScores: number[]) => ({
  scoresFor: () => ({
    playlistIds: Int32Array.of(9001, 9002, 9003),
    playlists: Float64Array.from(playlistScores),
    artistIds: Int32Array.of(101, 102, 103, 104),
    artists: Float64Array.from(artistScores),
  }),
});
const start = startOf(beginning);

test("a start is the first three plays; picks are artists that she came to like and has not told yet", () => {
  expect(start).toEqual({ picks: [], plays: [100, 101, 102] });
  expect(startOf(beginning, () => 0)).toEqual({ picks: [103, 104], plays: [100, 101, 102] });
});

test("three tracks of a playlist make it hers; artists of the start are no news", () => {
  const measure = measureStart(scorer([1, 3, 2], [9, 8, 1, 2]), { beginning, start }, playlists);
  expect(measure.playlists).toBeCloseTo(1 / Math.log2(4), 9);
  expect(measure.artists).toBeCloseTo(1, 9);
});

test("nothing to foretell is no measure", () => {
  const nothing = { early: [100], liked: new Map(), tracks: new Set([trackOf(100, 0)]) };
  expect(measureStart(scorer([1, 1, 1], [1, 1, 1, 1]), { beginning: nothing, start }, playlists)).toEqual({
    playlists: null,
    artists: null,
  });
});
