import { expect, test } from "vitest";
import { checkPlaylistsParts, type PlaylistsParts } from "./playlistsParts.ts";

const rowsOf = (...offsets: number[]) => ({
  offsets: Int32Array.from(offsets),
  columns: new Int32Array(offsets.at(-1) ?? 0),
  values: new Float32Array(offsets.at(-1) ?? 0),
});
/** One former beginner who liked the only artist, and heard nothing of the only playlist. */
const parts: PlaylistsParts = {
  weights: { neighbours: 1, genreWeight: 1, prior: 0 },
  artistIds: Int32Array.of(1),
  artistGenres: rowsOf(0, 0),
  genreIds: Int32Array.of(5),
  playlistIds: Int32Array.of(9),
  rarity: Float32Array.of(1),
  beginnings: rowsOf(0, 1),
  likes: rowsOf(0, 1),
  playlistShares: rowsOf(0, 0),
};

test("parts that fit are taken", () => {
  expect(() => checkPlaylistsParts(parts)).not.toThrow();
});

test.each<[string, Partial<PlaylistsParts>]>([
  ["neighbours must be a whole number of at least 1, not 0", { weights: { ...parts.weights, neighbours: 0 } }],
  ["playlists have 1 artists and 2 rarities", { rarity: new Float32Array(2) }],
  ["beginnings, likes and playlistShares have 2, 3, 2 offsets", { likes: rowsOf(0, 1, 1) }],
  ["likes", { likes: { ...parts.likes, columns: Int32Array.of(4) } }],
])("refuses: %s", (message, change) => {
  expect(() => checkPlaylistsParts({ ...parts, ...change })).toThrow(message);
});
