import { itemIndex } from "../itemIndex.ts";
import { topK } from "../../math/index.ts";
import type { Start } from "./beginning.ts";
import { checkPlaylistsParts, type PlaylistsParts } from "./playlistsParts.ts";
import { addRow, productsWith } from "./sparseRows.ts";

/** Scores of one kind of thing, in the order of its ids. */
export interface StartScores {
  /** ascending */
  artistIds: Int32Array;
  /** 0–1: share of the neighbours, by likeness, who came to like the artist */
  artists: Float64Array;
  /** ascending */
  playlistIds: Int32Array;
  /** 0–1: mean share of the playlist's tracks that they came to listen to */
  playlists: Float64Array;
}

/** Whatever scores artists and playlists for somebody who has just begun; the trivial baseline does as well. */
export interface StartScorer {
  scoresFor(start: Start): StartScores;
}

/**
 * Playlists for new listeners: what those came to like who began the same way. A start, some picked artists and the first three
 * plays, is compared with how others began (cosine of artists weighed by rarity, and of their genres); the most alike are asked
 * what they liked in their first weeks. With nothing in common with anybody the answer is what most came to like.
 */
export class Playlists implements StartScorer {
  readonly kind = "playlists";
  readonly parts: PlaylistsParts;
  readonly #genresOfBeginnings: Float64Array;
  readonly #popular: { artists: Float64Array; playlists: Float64Array };

  /** @throws RangeError when the parts do not fit together */
  constructor(parts: PlaylistsParts) {
    checkPlaylistsParts(parts);
    this.parts = parts;
    const count = parts.beginnings.offsets.length - 1;
    const size = parts.genreIds.length;
    this.#genresOfBeginnings = new Float64Array(count * size);
    for (let row = 0; row < count; row++) {
      const artists = new Float64Array(parts.artistIds.length);
      addRow(parts.beginnings, row, { into: artists, weight: 1 });
      this.#genresOfBeginnings.set(this.#genresOf(artists), row * size);
    }
    const everybody = Float64Array.from({ length: count }, () => 1);
    this.#popular = this.#ask(everybody);
  }

  scoresFor(start: Start): StartScores {
    const { artistIds, playlistIds, weights, beginnings } = this.parts;
    const artists = this.#vectorOf(start);
    const genres = this.#genresOf(artists);
    const likeness = productsWith(beginnings, artists).map(
      (same, row) => same + weights.genreWeight * this.#genreLikeness(genres, row),
    );
    const { indices, scores } = topK(likeness, { k: weights.neighbours });
    const votes = new Float64Array(likeness.length);
    indices.forEach((row, at) => {
      votes[row] = Math.max(0, scores[at]);
    });
    const asked = this.#ask(votes);
    return { artistIds, playlistIds, artists: asked.artists, playlists: asked.playlists };
  }

  /** What the voters came to like, with the average listener's vote beside theirs. */
  #ask(votes: Float64Array): { artists: Float64Array; playlists: Float64Array } {
    const { artistIds, playlistIds, likes, playlistShares, weights } = this.parts;
    const total = votes.reduce((sum, vote) => sum + vote, 0);
    const prior = this.#popular === undefined ? 0 : weights.prior;
    const answer = { artists: new Float64Array(artistIds.length), playlists: new Float64Array(playlistIds.length) };
    votes.forEach((vote, row) => {
      if (vote === 0) return;
      addRow(likes, row, { into: answer.artists, weight: vote });
      addRow(playlistShares, row, { into: answer.playlists, weight: vote });
    });
    const mixed = (sum: number, popular: number): number =>
      total + prior === 0 ? 0 : (sum + prior * popular) / (total + prior);
    return {
      artists: answer.artists.map((sum, at) => mixed(sum, this.#popular?.artists[at] ?? 0)),
      playlists: answer.playlists.map((sum, at) => mixed(sum, this.#popular?.playlists[at] ?? 0)),
    };
  }

  /** Artists of a start by rarity, of length 1; zeros when none of them is known. */
  #vectorOf({ picks, plays }: Start): Float64Array {
    const { artistIds, rarity } = this.parts;
    const vector = new Float64Array(artistIds.length);
    for (const artist of [...picks, ...plays]) {
      const place = itemIndex(artistIds, artist);
      if (place >= 0) vector[place] += rarity[place];
    }
    return unit(vector);
  }

  #genresOf(artists: Float64Array): Float64Array {
    const genres = new Float64Array(this.parts.genreIds.length);
    artists.forEach((weight, artist) => {
      if (weight > 0) addRow(this.parts.artistGenres, artist, { into: genres, weight });
    });
    return unit(genres);
  }

  #genreLikeness(genres: Float64Array, row: number): number {
    let sum = 0;
    for (let at = 0; at < genres.length; at++) sum += genres[at] * this.#genresOfBeginnings[row * genres.length + at];
    return sum;
  }
}

/** The vector with length 1; zeros stay zeros. */
function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value ** 2, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}
