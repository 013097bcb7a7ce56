import { expect, test } from "vitest";
import type { ArtistChoice } from "../../trpc/views.ts";
import { isPicked, nothingPicked, shownArtists, togglePick, withAlike } from "./picking.ts";

const artist = (itemId: number) => ({ itemId, title: `Artist ${itemId}` }) as ArtistChoice;
const offered = [1, 2, 3].map(artist);
const idsOf = (artists: readonly ArtistChoice[]): number[] => artists.map(({ itemId }) => itemId);

test("a second press takes a pick back, and the order of picking stays", () => {
  const picking = [2, 1, 3, 1].map(artist).reduce(togglePick, nothingPicked);
  expect(idsOf(picking.picked)).toEqual([2, 3]);
  expect(isPicked(picking, artist(3))).toBe(true);
  expect(isPicked(picking, artist(1))).toBe(false);
});

test("more like a picked artist stands right behind it, each artist once, and stays when the pick is taken back", () => {
  const first = withAlike(togglePick(nothingPicked, artist(2)), 2, [artist(7), artist(1), artist(8)]);
  expect(idsOf(shownArtists(offered, first))).toEqual([1, 2, 7, 8, 3]);
  const second = withAlike(togglePick(first, artist(7)), 7, [artist(9), artist(2)]);
  expect(idsOf(shownArtists(offered, second))).toEqual([1, 2, 7, 9, 8, 3]);
  expect(idsOf(shownArtists(offered, togglePick(second, artist(2))))).toEqual([1, 2, 7, 9, 8, 3]);
});
