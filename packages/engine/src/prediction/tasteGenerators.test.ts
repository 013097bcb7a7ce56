import { describe, expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { generateCandidates } from "./generateCandidates.ts";
import { madeForYou } from "./madeForYou.ts";
import { showsForYou } from "./showsForYou.ts";
import { similarTo } from "./similarTo.ts";
import {
  catalogue,
  countedArtistId,
  genreOfArtist,
  models,
  noModels,
  play,
  playlistIds,
  showIds,
  skipped,
  taste,
  trackOf,
} from "./testing/smallWorld.ts";

const lover = taste([1, 2, 3].flatMap((artist) => [8, 9, 10].map((day) => play(trackOf(artist, day % 4), day))));

describe("Made for you", () => {
  const candidates = madeForYou({ taste: lover, catalogue, models });

  test("has artists she knows and discoveries of her taste, apart from each other", () => {
    const known = candidates.filter(({ source }) => source === "familiar-tracks");
    const discoveries = candidates.filter(({ source }) => source === "discovery-tracks");
    expect(new Set(known.map(({ creatorId }) => creatorId))).toEqual(new Set([1, 2, 3]));
    expect(discoveries.length).toBeGreaterThan(6);
    for (const { creatorId } of discoveries) expect([1, 2, 3]).not.toContain(creatorId);
    const near = discoveries.filter(({ creatorId }) => genreOfArtist(creatorId ?? 0) === 0);
    expect(near.length).toBeGreaterThan(discoveries.length * 0.7);
  });

  test("names an artist of hers as the reason of another one, and says of her own what she did with them", () => {
    const because = [1, 2, 3].map((itemId) => ({ kind: "becauseYouPlay", itemId }));
    const isHers = ({ creatorId }: { creatorId: number | null }): boolean => [1, 2, 3].includes(creatorId ?? 0);
    for (const { reason } of candidates.filter((one) => !isHers(one))) expect(because).toContainEqual(reason);
    for (const { itemId, reason } of candidates.filter(isHers)) {
      expect(reason.kind).toBe(lover.items.has(itemId) ? "lastHeard" : "sameArtist");
    }
    expect(new Set(candidates.map(({ reason }) => reason.kind)).size).toBe(3);
  });

  test("says of an artist known from counts no number of plays, which nobody knows exactly", () => {
    const counted = taste([], [{ itemId: 4 as ItemId, plays: 50 }]);
    const silent = { ...catalogue, bestTracksOf: () => [] };
    const own = madeForYou({ taste: counted, catalogue: silent, models }).find(({ itemId }) => itemId === 4);
    expect(own?.reason).toEqual({ kind: "sameArtist" });
  });

  test("shows artists she knows by their songs, by name only where there is none", () => {
    const hers = new Set<number>([1, 2, 3]);
    expect(candidates.some(({ itemId }) => hers.has(itemId))).toBe(false);
    expect(candidates.some(({ source }) => source === "discovery-artists")).toBe(true);
    const silent = { ...catalogue, bestTracksOf: () => [] };
    const named = madeForYou({ taste: lover, catalogue: silent, models }).filter(({ itemId }) => hers.has(itemId));
    expect(new Set(named.map(({ source }) => source))).toEqual(new Set(["familiar-artists"]));
  });

  test("does not call an artist of long ago a discovery", () => {
    const heard = taste([...lover.plays, ...[200, 210].map((day) => play(trackOf(4, 0), day))]);
    const ids = madeForYou({ taste: heard, catalogue, models }).map(({ creatorId }) => creatorId);
    expect(ids).not.toContain(4);
    expect(ids).toContain(5);
  });

  test("lets tracks of the last days rest and leaves out what she turned down", () => {
    const heard = taste([...lover.plays, play(trackOf(1, 2), 1), play(trackOf(4, 0), 9, skipped)]);
    const ids = madeForYou({ taste: heard, catalogue, models }).map(({ itemId }) => itemId);
    expect(ids).not.toContain(trackOf(1, 2));
    expect(ids).not.toContain(trackOf(4, 0));
    expect(ids).toContain(trackOf(1, 3));
  });

  test("is empty without a model, and without anything that she liked", () => {
    expect(madeForYou({ taste: lover, catalogue, models: noModels })).toEqual([]);
    expect(madeForYou({ taste: taste([play(trackOf(1, 0), 1, skipped)]), catalogue, models })).toEqual([]);
  });
});

describe("Similar to", () => {
  test("takes the artist she plays most and the best tracks of its neighbours", () => {
    const heard = taste([...lover.plays, ...[1, 2, 3, 4].map((day) => play(trackOf(12, 0), day))]);
    const similar = similarTo({ taste: heard, catalogue, models });
    expect(similar?.seedId).toBe(12);
    expect(similar?.candidates.length).toBeGreaterThan(6);
    for (const { creatorId, itemId } of similar?.candidates ?? []) {
      expect(genreOfArtist(creatorId ?? 0)).toBe(1);
      expect(creatorId).not.toBe(12);
      expect(catalogue.itemOf(itemId)?.kind).toBe("track");
    }
  });

  test("falls back on factors without a neighbour model, shows artists without tracks as themselves", () => {
    const bare = { ...catalogue, bestTracksOf: () => [] };
    const similar = similarTo({ taste: lover, catalogue: bare, models: { ...models, artistNeighbours: null } });
    expect(similar?.candidates.length).toBeGreaterThan(6);
    for (const { itemId, creatorId } of similar?.candidates ?? []) expect(itemId).toBe(creatorId);
  });

  test("passes over an artist whose neighbours she plays all", () => {
    const lists: Record<number, number[]> = { 12: [13], 13: [12], 1: [4, 5, 6, 7, 8, 9] };
    const neighboursOf = (id: number) => (lists[id] ?? []).map((itemId) => ({ itemId, score: 0.5 }));
    const artistNeighbours = {
      kind: "neighbours",
      itemIds: new Int32Array(),
      indexOf: () => -1,
      neighboursOf,
    } as const;
    const known = [1, 2, 3, 4].flatMap((day) => [12, 13].map((artist) => play(trackOf(artist, 0), day / artist)));
    const heard = taste([...lover.plays, ...known]);
    const similar = similarTo({ taste: heard, catalogue, models: { ...models, artists: null, artistNeighbours } });
    expect(similar?.seedId).toBe(1);
  });

  test("needs an artist that was really played", () => {
    expect(similarTo({ taste: taste([play(trackOf(1, 0), 1)]), catalogue, models })).toBeNull();
    const counted = taste([], [{ itemId: countedArtistId as ItemId, plays: 500 }]);
    expect(similarTo({ taste: counted, catalogue, models })).toBeNull();
  });
});

test("shows share a genre with her listens and are new to her", () => {
  expect(showsForYou({ taste: lover, catalogue, models }).map(({ itemId }) => itemId)).toEqual([showIds[0]]);
  expect(showsForYou({ taste: taste([]), catalogue, models })).toEqual([]);
});

describe("a new listener", () => {
  test("gets playlists and what is popular, nothing else", () => {
    const { popular, trySomethingElse, ...rest } = generateCandidates({ taste: taste([]), catalogue, models });
    expect(popular[0]).toMatchObject({ source: "popular", reason: { kind: "popular" } });
    expect(new Set(trySomethingElse.map(({ itemId }) => itemId))).toEqual(new Set(playlistIds));
    expect(Object.values(rest).flat().filter(Boolean)).toEqual([]);
  });
});
