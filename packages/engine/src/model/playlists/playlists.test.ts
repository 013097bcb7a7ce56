import { describe, expect, test } from "vitest";
import { decodeModel, encodeModel } from "../encodeModel.ts";
import { beginners, genreOf, itemOf, playlists } from "./beginnings.fixture.ts";
import type { Start } from "./beginning.ts";
import { measureStart, startOf, type StartMeasure } from "./measurePlaylists.ts";
import { Playlists, type StartScorer } from "./playlists.ts";
import { playlistsCodec } from "./playlistsCodec.ts";
import { PlaylistsTrainer, type PlaylistsOptions } from "./playlistsTrainer.ts";
import { PopularPlaylists } from "./popularPlaylists.ts";

const fitted = (options: Partial<PlaylistsOptions> = {}): Playlists => {
  const made = new PlaylistsTrainer({ neighbours: 10, ...options }).fit(beginners(0, 80), playlists, itemOf);
  if (!made) throw new Error("nothing was learnt");
  return made;
};
const model = fitted();
const nobody: Start = { picks: [], plays: [] };

const best = (ids: Int32Array, scores: Float64Array): number => ids[scores.indexOf(Math.max(...scores))];
const firstPlaylist = (start: Start): number => {
  const { playlistIds, playlists: scores } = model.scoresFor(start);
  return best(playlistIds, scores);
};

describe("somebody new", () => {
  test("who picks artists of a genre gets its playlist first", () => {
    expect(firstPlaylist({ picks: [101, 103], plays: [] })).toBe(9001);
    expect(firstPlaylist({ picks: [201, 203], plays: [] })).toBe(9002);
  });

  test("whose first three plays are of a genre gets its playlist and artists first", () => {
    const start = { picks: [], plays: [204, 205, 206] };
    expect(firstPlaylist(start)).toBe(9002);
    const { artistIds, artists } = model.scoresFor(start);
    expect(genreOf(best(artistIds, artists))).toBe(2);
  });

  test("of whom nothing is known, or only artists that nobody knows, gets what most came to like", () => {
    const popular = new PopularPlaylists(model).scoresFor();
    expect(model.scoresFor(nobody)).toEqual(popular);
    expect(model.scoresFor({ picks: [300, 77_777], plays: [] })).toEqual(popular);
    for (const score of [...popular.artists, ...popular.playlists]) expect(score >= 0 && score <= 1).toBe(true);
  });
});

test("what most came to like is the share of everybody", () => {
  const all = beginners(0, 80);
  const { artistIds, artists } = model.scoresFor(nobody);
  artistIds.forEach((artist, at) => {
    expect(artists[at]).toBeCloseTo(all.filter(({ liked }) => liked.has(artist)).length / all.length, 6);
  });
});

test("the order of picks and plays does not matter, and more of the same start keeps its playlist first", () => {
  const [one, other] = [
    { picks: [101, 103], plays: [105] },
    { picks: [105], plays: [103, 101] },
  ];
  expect(model.scoresFor(one)).toEqual(model.scoresFor(other));
  expect(firstPlaylist({ picks: [101, 103], plays: [101, 103, 105] })).toBe(9001);
});

test("foretells newcomers better than popularity, and better with picks", () => {
  const newcomers = beginners(100, 160);
  const mean = (scorer: StartScorer, withPicks: boolean, of: keyof StartMeasure) => {
    const measured = newcomers.flatMap((beginning) => {
      const start = startOf(beginning, withPicks ? () => 0.5 : undefined);
      return measureStart(scorer, { beginning, start }, playlists)[of] ?? [];
    });
    return measured.reduce((sum, value) => sum + value, 0) / measured.length;
  };
  const popular = new PopularPlaylists(model);
  for (const of of ["playlists", "artists"] as const) {
    expect(mean(model, false, of)).toBeGreaterThan(mean(popular, false, of) + 0.1);
    expect(mean(model, true, of)).toBeGreaterThan(mean(popular, true, of) + 0.1);
  }
});

test("the same beginners give the same model; a limit thins them out; nobody gives none", () => {
  expect(encodeModel(fitted())).toEqual(encodeModel(model));
  expect(fitted({ beginners: 40 }).parts.likes.offsets.length).toBe(41);
  expect(new PlaylistsTrainer().fit([], playlists, itemOf)).toBeNull();
});

test("comes back from its file and answers the same", () => {
  const back = decodeModel(encodeModel(model)) as Playlists;
  expect(playlistsCodec.takeApart(back)).toEqual(playlistsCodec.takeApart(model));
  const start = { picks: [101], plays: [204] };
  expect(back.scoresFor(start)).toEqual(model.scoresFor(start));
});

test("refuses parts that do not fit together, and options out of range", () => {
  const { parts } = model;
  const refused = (changes: Partial<typeof parts>) => () => new Playlists({ ...parts, ...changes });
  expect(refused({ rarity: new Float32Array(2) })).toThrow("20 artists and 2 rarities");
  expect(refused({ likes: parts.artistGenres })).toThrow("offsets");
  expect(refused({ weights: { ...parts.weights, neighbours: 0 } })).toThrow("neighbours must be a whole number");
  expect(() => new PlaylistsTrainer({ neighbours: 0.5 })).toThrow("neighbours must be a whole number ≥ 1, not 0.5");
  expect(() => new PlaylistsTrainer({ prior: -1 })).toThrow("prior must be at least 0, not -1");
});
