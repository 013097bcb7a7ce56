import { checkSparseRows, type SparseRows } from "./sparseRows.ts";

/** How neighbours are found and heard. */
export interface NeighbourWeights {
  /** neighbours that are asked */
  neighbours: number;
  /** how much the same genres count beside the same artists */
  genreWeight: number;
  /** listeners of average taste whose vote is added: few neighbours alone decide nothing */
  prior: number;
}

export interface PlaylistsParts {
  weights: NeighbourWeights;
  /** ascending */
  artistIds: Int32Array;
  /** artists × genres: each row sums to 1, or is empty */
  artistGenres: SparseRows;
  /** ascending */
  genreIds: Int32Array;
  /** ascending */
  playlistIds: Int32Array;
  /** rarity of each artist among beginnings, ln(listeners / who began with it) */
  rarity: Float32Array;
  /** former beginners × artists: listens of their first days, by rarity, of length 1 */
  beginnings: SparseRows;
  /** former beginners × artists: 1 for who came to be liked */
  likes: SparseRows;
  /** former beginners × playlists: share of its tracks that they came to listen to */
  playlistShares: SparseRows;
}

/** @throws RangeError when the parts do not fit together */
export function checkPlaylistsParts(parts: PlaylistsParts): void {
  const { weights, artistIds, genreIds, playlistIds, rarity, beginnings, likes, playlistShares } = parts;
  if (!Number.isInteger(weights.neighbours) || weights.neighbours < 1) {
    throw new RangeError(`neighbours must be a whole number of at least 1, not ${weights.neighbours}`);
  }
  if (rarity.length !== artistIds.length) {
    throw new RangeError(`playlists have ${artistIds.length} artists and ${rarity.length} rarities`);
  }
  checkSparseRows("artistGenres", parts.artistGenres, genreIds.length);
  checkSparseRows("beginnings", beginnings, artistIds.length);
  checkSparseRows("likes", likes, artistIds.length);
  checkSparseRows("playlistShares", playlistShares, playlistIds.length);
  const rows = [beginnings, likes, playlistShares].map(({ offsets }) => offsets.length);
  if (new Set(rows).size > 1)
    throw new RangeError(`beginnings, likes and playlistShares have ${rows.join(", ")} offsets`);
}
