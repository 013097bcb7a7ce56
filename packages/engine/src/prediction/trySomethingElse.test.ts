import { expect, test } from "vitest";
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
