import { expect, test } from "vitest";
import { TasteClusters } from "../model/index.ts";
import { genreOfArtist, models, play, taste, trackOf } from "./testing/smallWorld.ts";
import { tasteClusterOf } from "./tasteClusterOf.ts";

const itemIds = Int32Array.from({ length: 20 }, (_, index) => index + 1);

const clusters = new TasteClusters({
  itemIds,
  clusterOf: itemIds.map(genreOfArtist),
  ids: Int32Array.from([70, 31]),
  labels: ["Late tides", "Noon brass"],
  // Of another training: nothing follows from them.
  centroids: { rowCount: 2, width: 1, values: Float32Array.of(1, -1) },
});

const heard = (...artistIds: number[]) => taste(artistIds.map((artistId, at) => play(trackOf(artistId, 0), at + 1)));
const artistsOf = (genre: number) => [...itemIds].filter((artistId) => genreOfArtist(artistId) === genre);

test("each listener's cluster is that of the artists whom she hears, by its lasting id", () => {
  expect(tasteClusterOf(heard(...artistsOf(0).slice(0, 4)), { ...models, clusters })).toBe(70);
  expect(tasteClusterOf(heard(...artistsOf(1).slice(0, 4)), { ...models, clusters })).toBe(31);
});

test("null while nothing is known of her, or no model serves", () => {
  expect(tasteClusterOf(heard(), { ...models, clusters })).toBeNull();
  expect(tasteClusterOf(heard(1), { ...models, clusters: null })).toBeNull();
  expect(tasteClusterOf(heard(1), { artists: null, clusters })).toBeNull();
});
