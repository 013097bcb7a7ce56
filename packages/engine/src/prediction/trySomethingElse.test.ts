import { expect, test } from "vitest";
import type { Interaction, ItemId } from "../data/index.ts";
import { PlaylistsTrainer } from "../model/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import { trySomethingElse } from "./trySomethingElse.ts";
import { catalogue, models, noModels, play, playlistIds, taste, trackOf } from "./testing/smallWorld.ts";

const idsOf = (candidates: { itemId: number }[]) => candidates.map(({ itemId }) => itemId);

test("her first plays turn the playlists", () => {
  const after = (artist: number) =>
    idsOf(trySomethingElse({ taste: taste([play(trackOf(artist, 0), 0.1)]), catalogue, models }));
  expect(after(5)).toEqual([playlistIds[0], playlistIds[1]]);
  expect(after(15)).toEqual([playlistIds[1], playlistIds[0]]);
});

test("before them popularity decides, and without models all are still there", () => {
  const favourites = { ...catalogue, tracksOfPlaylist: (id: number) => [trackOf(id === playlistIds[1] ? 1 : 13, 1)] };
  expect(idsOf(trySomethingElse({ taste: taste([]), catalogue: favourites, models }))[0]).toBe(playlistIds[1]);
  expect(idsOf(trySomethingElse({ taste: taste([]), catalogue, models: noModels }))).toEqual([...playlistIds]);
});

test("an empty playlist is not offered", () => {
  const bare = { ...catalogue, tracksOfPlaylist: () => [] };
  expect(trySomethingElse({ taste: taste([]), catalogue: bare, models })).toEqual([]);
});

test("the best of every genre comes before the many of one", () => {
  const ids = [311, 312, 313, 314];
  const shop: CandidateCatalogue = {
    ...catalogue,
    itemsOf: () =>
      ids.map((itemId) => ({
        itemId: itemId as ItemId,
        kind: "playlist" as const,
        creatorId: null,
        durationMs: null,
        genres: [],
        releasedAt: null,
        isWithdrawn: false,
      })),
    tracksOfPlaylist: (itemId) => [trackOf(itemId === 314 ? 11 : 1, 0)],
  };
  const found = trySomethingElse({ taste: taste([]), catalogue: shop, models });
  expect(idsOf(found).indexOf(314)).toBeLessThan(2);
  const strengths = found.map(({ strength }) => strength);
  expect(strengths).toEqual(strengths.toSorted((left, right) => right - left));
});

test("what those came to like who began the same way comes first, once that is known", () => {
  const itemOf = (itemId: number) => catalogue.itemOf(itemId);
  const tracksOf = (playlistId: number) => catalogue.tracksOfPlaylist(playlistId);
  // Whoever begins with genre 0 here comes to like the playlist of genre 1, which only the model can know.
  const beginnings = Array.from({ length: 20 }, (_, index) => {
    const [first, later] = index % 2 === 0 ? [1, 1] : [11, 0];
    return { early: [first, first + 1], liked: new Map([[first, 2]]), tracks: new Set(tracksOf(playlistIds[later])) };
  });
  const playlists = playlistIds.map((playlistId) => ({ playlistId, trackIds: tracksOf(playlistId) }));
  const learnt = { ...models, playlists: new PlaylistsTrainer().fit(beginnings, playlists, itemOf) };
  const first = (known: Interaction[]) =>
    idsOf(trySomethingElse({ taste: taste(known), catalogue, models: learnt }))[0];
  expect(first([play(trackOf(1, 0), 1)])).toBe(playlistIds[1]);
  expect(first([play(trackOf(12, 0), 1)])).toBe(playlistIds[0]);
  expect(first([play(11, 1, { kind: "item.followed" })])).toBe(playlistIds[0]);
  expect(idsOf(trySomethingElse({ taste: taste([]), catalogue, models: learnt }))).toHaveLength(2);
});
