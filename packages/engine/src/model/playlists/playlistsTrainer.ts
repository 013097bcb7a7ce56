import type { KnownItemOf } from "../../data/index.ts";
import type { Beginning } from "./beginning.ts";
import { Playlists } from "./playlists.ts";
import type { NeighbourWeights } from "./playlistsParts.ts";
import { sparseRows } from "./sparseRows.ts";

export interface PlaylistsOptions extends NeighbourWeights {
  /** beginners that are remembered, at most, spread evenly over all */
  beginners: number;
}

/** Found by leaving one listener in five of the default world aside. */
export const playlistsDefaults: PlaylistsOptions = { neighbours: 30, genreWeight: 0.3, prior: 0.5, beginners: 4_000 };

/** An editorial playlist with its tracks. */
export interface PlaylistTracks {
  playlistId: number;
  trackIds: readonly number[];
}

/** Remembers how listeners began and what they came to like. Deterministic: there is nothing to draw. */
export class PlaylistsTrainer {
  readonly #options: PlaylistsOptions;

  /** @throws RangeError naming the option that is out of range */
  constructor(options: Partial<PlaylistsOptions> = {}) {
    this.#options = { ...playlistsDefaults, ...options };
    for (const name of ["neighbours", "beginners"] as const) {
      const value = this.#options[name];
      if (!Number.isInteger(value) || value < 1)
        throw new RangeError(`${name} must be a whole number ≥ 1, not ${value}`);
    }
    for (const name of ["genreWeight", "prior"] as const) {
      if (!(this.#options[name] >= 0)) throw new RangeError(`${name} must be at least 0, not ${this.#options[name]}`);
    }
  }

  /** Null when nobody began: there is nothing to learn from. */
  fit(all: readonly Beginning[], playlists: readonly PlaylistTracks[], itemOf: KnownItemOf): Playlists | null {
    const { beginners, ...weights } = this.#options;
    const stride = Math.max(1, Math.ceil(all.length / beginners));
    const taken = all.filter((_, at) => at % stride === 0);
    if (taken.length === 0) return null;
    const artistIds = ascending(taken.flatMap(({ early, liked }) => [...early, ...liked.keys()]));
    const placeOf = new Map(Array.from(artistIds, (artist, place) => [artist, place]));
    const place = (artist: number): number => placeOf.get(artist) ?? -1;
    const ordered = playlists.toSorted((left, right) => left.playlistId - right.playlistId);
    const rarity = rarityOf(taken, artistIds);
    const genreIds = ascending(Array.from(artistIds, (artist) => itemOf(artist)?.genres ?? []).flat());
    return new Playlists({
      weights,
      artistIds,
      genreIds,
      rarity,
      playlistIds: Int32Array.from(ordered, ({ playlistId }) => playlistId),
      artistGenres: sparseRows(Array.from(artistIds, (artist) => genreShares(itemOf(artist)?.genres ?? [], genreIds))),
      beginnings: sparseRows(taken.map(({ early }) => beginningRow(early.map(place), rarity))),
      likes: sparseRows(taken.map(({ liked }) => new Map(Array.from(liked.keys(), (artist) => [place(artist), 1])))),
      playlistShares: sparseRows(taken.map((beginning) => sharesRow(beginning, ordered))),
    });
  }
}

const ascending = (ids: readonly number[]): Int32Array => Int32Array.from(new Set(ids)).toSorted();

/** ln(1 + beginners / those who began with the artist): what everybody begins with says little. */
function rarityOf(beginnings: readonly Beginning[], artistIds: Int32Array): Float32Array {
  const counts = new Map<number, number>();
  for (const { early } of beginnings)
    for (const artist of new Set(early)) counts.set(artist, (counts.get(artist) ?? 0) + 1);
  return Float32Array.from(artistIds, (artist) => Math.log1p(beginnings.length / (1 + (counts.get(artist) ?? 0))));
}

function genreShares(genres: readonly number[], genreIds: Int32Array): Map<number, number> {
  return new Map(genres.map((genre) => [genreIds.indexOf(genre), 1 / genres.length]));
}

/** The listens of a beginning by rarity, with their square root, because a second listen says less than the first; length 1. */
function beginningRow(places: readonly number[], rarity: Float32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const weighed = Array.from(counts, ([place, count]) => [place, Math.sqrt(count) * rarity[place]] as const);
  const length = Math.hypot(...weighed.map(([, weight]) => weight));
  return new Map(weighed.map(([place, weight]) => [place, weight / length]));
}

function sharesRow({ tracks }: Beginning, playlists: readonly PlaylistTracks[]): Map<number, number> {
  const row = new Map<number, number>();
  playlists.forEach(({ trackIds }, at) => {
    const heard = trackIds.filter((track) => tracks.has(track)).length;
    if (heard > 0) row.set(at, heard / trackIds.length);
  });
  return row;
}
