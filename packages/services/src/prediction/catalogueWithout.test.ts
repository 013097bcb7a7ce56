import type { ItemId } from "@segue/engine/data";
import { expect, test } from "vitest";
import { catalogueWithout } from "./catalogueWithout.ts";
import { refusalsIn } from "./refusals.ts";
import { ServingCatalogue } from "./servingCatalogue.ts";

const row = { note: null, durationMs: 1_000, audio: null, releasedAt: null, isWithdrawn: false, albumId: null };
const id = (itemId: number): ItemId => itemId as ItemId;

/** Artists 1 and 2 with tracks 11 and 21, show 3 with episode 31, and a playlist of both tracks. */
function catalogue(): ServingCatalogue {
  const whole = new ServingCatalogue();
  whole.add({
    items: [
      { ...row, itemId: id(1), kind: "artist", title: "One", ownerId: null },
      { ...row, itemId: id(2), kind: "artist", title: "Two", ownerId: null },
      { ...row, itemId: id(3), kind: "show", title: "Show", ownerId: null },
      { ...row, itemId: id(11), kind: "track", title: "Of one", ownerId: id(1) },
      { ...row, itemId: id(21), kind: "track", title: "Of two", ownerId: id(2) },
      { ...row, itemId: id(31), kind: "episode", title: "Part", ownerId: id(3) },
      { ...row, itemId: id(40), kind: "playlist", title: "Both", ownerId: null },
    ],
    genres: [],
    artists: [],
    playlistTracks: [
      { playlistId: id(40), trackId: id(11) },
      { playlistId: id(40), trackId: id(21) },
    ],
  });
  return whole;
}

const blocking = (...itemIds: number[]) => {
  const whole = catalogue();
  const rows = itemIds.map((itemId) => ({ kind: "blocked" as const, itemId: id(itemId), refusedAt: 0, until: null }));
  return { whole, left: catalogueWithout(whole, refusalsIn(whole, rows, 1)) };
};

test("a blocked artist or show is nowhere, with everything of theirs", () => {
  const { left } = blocking(1, 3);
  expect([1, 11, 3, 31].map((itemId) => left.itemOf(itemId))).toEqual([undefined, undefined, undefined, undefined]);
  expect([2, 21, 40].map((itemId) => left.itemOf(itemId)?.itemId)).toEqual([2, 21, 40]);
  expect(left.itemsOf("artist").map(({ itemId }) => itemId)).toEqual([2]);
  expect(left.bestTracksOf(1)).toEqual([]);
  expect(left.tracksOfPlaylist(40)).toEqual([21]);
  expect(left.episodesOf(3)).toEqual([]);
});

test("the whole catalogue stays whole, and is handed out itself when nothing is refused", () => {
  const { whole } = blocking(1);
  expect(whole.tracksOfPlaylist(40)).toEqual([11, 21]);
  expect(catalogueWithout(whole, refusalsIn(whole, [], 1))).toBe(whole);
});

test("everything that can be read of a catalogue is read through the block", () => {
  const { left } = blocking(1);
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(left));
  expect(Object.getOwnPropertyNames(ServingCatalogue.prototype).filter((name) => !own.includes(name))).toEqual([]);
});
