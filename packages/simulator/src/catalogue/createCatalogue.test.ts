import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { matchKey } from "@segue/engine/data";
import { describe, expect, test } from "vitest";
import { createWorld } from "../createWorld.ts";
import { sharedData } from "../../env.ts";
import { smallWorld } from "../world.fixture.ts";

const until = Date.parse("2026-03-31T18:00:00Z");
const { catalogue } = createWorld({ seed: "segue", until, listeners: 4 });
const { artists, albums, tracks, shows, episodes, books, playlists } = catalogue;

/** Those that occur twice. */
function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}

describe("the default catalogue", () => {
  test("has as much of everything as was asked for", () => {
    expect([artists.length, tracks.length, shows.length, books.length, playlists.length]).toEqual([
      1200, 10_000, 200, 80, 150,
    ]);
    expect(episodes.length).toBeGreaterThan(shows.length * 8);
  });

  test("never takes two items for one: match keys are unique within each kind", () => {
    expect(repeated(artists.map(({ title }) => matchKey(title)))).toEqual([]);
    expect(repeated(albums.map(({ title, artist }) => matchKey(artists[artist].title, title)))).toEqual([]);
    expect(repeated(tracks.map(({ title, artist }) => matchKey(artists[artist].title, title)))).toEqual([]);
    expect(repeated(shows.map(({ title }) => matchKey(title)))).toEqual([]);
    expect(repeated(episodes.map(({ title, show }) => matchKey(shows[show].title, title)))).toEqual([]);
    expect(repeated(books.map(({ title, author }) => matchKey(author, title)))).toEqual([]);
    expect(repeated(playlists.map(({ title }) => matchKey("editorial", title)))).toEqual([]);
    expect(repeated(catalogue.genres)).toEqual([]);
    expect(repeated(catalogue.rightsHolders.map(({ name }) => name))).toEqual([]);
  });

  test("refers to what exists, and an album's tracks are by the album's artist", () => {
    for (const track of tracks) expect(albums[track.album].artist).toBe(track.artist);
    expect(artists.every(({ rightsHolder }) => catalogue.rightsHolders[rightsHolder])).toBe(true);
    expect([...artists, ...tracks, ...shows, ...books].flatMap(({ genres }) => genres)).not.toContain(-1);
    expect([...artists, ...tracks].every(({ genres }) => genres.every((genre) => catalogue.genres[genre]))).toBe(true);
    for (const { tracks: listed } of playlists) {
      expect(repeated(listed.map(String))).toEqual([]);
      expect(listed.every((track) => tracks[track])).toBe(true);
    }
  });

  test("keeps the ranges that the database demands", () => {
    const within = (value: number, low: number, high: number) => value >= low && value <= high;
    const wrong = tracks.filter(({ tempo, key, mode, durationMs, ...track }) => {
      const shares = [track.energy, track.valence, track.danceability, track.acousticness, track.instrumentalness];
      if (!shares.every((share) => within(share, 0, 1)) || !within(tempo, 55, 210)) return true;
      return !within(key, 0, 11) || !within(mode, 0, 1) || !within(durationMs, 50_000, 960_000);
    });
    expect(wrong).toEqual([]);
    const latest = [...albums.map(({ releasedOn }) => releasedOn), ...episodes.map(({ publishedOn }) => publishedOn)];
    expect(latest.every((day) => Date.parse(day) <= until)).toBe(true);
  });

  test("has a few superstars and many emerging artists", () => {
    const share = (band: string) => artists.filter((artist) => artist.band === band).length / artists.length;
    expect(share("superstar")).toBeCloseTo(0.01, 2);
    expect(share("emerging")).toBeCloseTo(0.7, 2);
  });

  test("shows no unfilled slot and no clumsy article on screen", () => {
    const texts = [...albums, ...tracks, ...shows, ...episodes, ...books, ...playlists].map(({ title }) => title);
    texts.push(...playlists.map(({ description }) => description), ...shows.map(({ publisher }) => publisher));
    expect(texts.filter((text) => /[{}]|undefined|\b[Aa] [AEIOUaeiou]|^\s|\s$|\s\s/u.test(text))).toEqual([]);
  });
});

test("the same seed makes the same bytes, another seed another catalogue", () => {
  const text = JSON.stringify(smallWorld());
  expect(JSON.stringify(smallWorld())).toBe(text);
  expect(JSON.stringify(smallWorld({ seed: "other" }).catalogue)).not.toBe(JSON.stringify(smallWorld().catalogue));
});

test("a world that cannot be made is refused by the name of the setting", () => {
  expect(() => smallWorld({ tracks: 100 })).toThrow("tracks must be a whole number of at least 150");
  expect(() => smallWorld({ listeners: 3 })).toThrow("listeners must be a whole number of at least 4");
  expect(() => smallWorld({ seed: "two words" })).toThrow("seed must be");
});

const realArtists = join(sharedData, "lastfm-hetrec-2k", "artists.dat.gz");

test.skipIf(!existsSync(realArtists))("no artist has the name of a real one (needs the HetRec data)", () => {
  const lines = gunzipSync(readFileSync(realArtists)).toString("utf8").split("\n").slice(1);
  const real = new Set(lines.map((line) => matchKey(line.split("\t")[1] ?? "")));
  expect(real.size).toBeGreaterThan(17_000);
  for (const seed of ["segue", "one", "two"]) {
    const made = createWorld({ seed, until, listeners: 4, tracks: 1200 }).catalogue.artists;
    expect(made.map(({ title }) => title).filter((title) => real.has(matchKey(title)))).toEqual([]);
  }
});
