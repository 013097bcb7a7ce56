import type { ItemId } from "../data/index.ts";

/** An artist that a newcomer may pick. */
export interface ChoosableArtist {
  itemId: ItemId;
  /** genre numbers */
  genres: readonly number[];
  /** share of listeners who like it, 0–1 */
  popularity: number;
  /** of the smallest band of audiences */
  isEmerging: boolean;
}

export interface ChoiceSizes {
  /** genres that are offered, those with most listeners first */
  genres: number;
  /** of every genre */
  wellKnown: number;
  emerging: number;
}

/** So many of the best of a genre are drawn from for each that is shown. */
const drawnFrom = 3;

/** A genre with those of its artists that are offered. */
export interface GenreChoices {
  genre: number;
  artistIds: ItemId[];
}

/**
 * What a newcomer chooses from: of every great genre some of its best-known artists and some emerging ones, drawn so that no two newcomers
 * are offered the same, each artist once, with the first of its genres that has room. The greater genres come first, those equally great by number.
 *
 * @param random uniform in [0, 1)
 */
export function firstChoices(
  artists: readonly ChoosableArtist[],
  sizes: ChoiceSizes,
  random: () => number,
): GenreChoices[] {
  const shown = new Set<ItemId>();
  return greatGenres(artists, sizes.genres).map((genre): GenreChoices => {
    const own = artists.filter(({ itemId, genres }) => genres.includes(genre) && !shown.has(itemId));
    const best = own.toSorted((left, right) => right.popularity - left.popularity || left.itemId - right.itemId);
    const known = draw(
      best.filter((artist) => !artist.isEmerging),
      sizes.wellKnown,
      random,
    );
    const emerging = draw(
      best.filter((artist) => artist.isEmerging),
      sizes.emerging,
      random,
    );
    const artistIds = [...known, ...emerging].map(({ itemId }) => itemId);
    for (const itemId of artistIds) shown.add(itemId);
    return { genre, artistIds };
  });
}

/** The genres whose artists have most listeners. */
function greatGenres(artists: readonly ChoosableArtist[], count: number): number[] {
  const sizes = new Map<number, number>();
  for (const { genres, popularity } of artists) {
    for (const genre of genres) sizes.set(genre, (sizes.get(genre) ?? 0) + popularity);
  }
  return [...sizes]
    .toSorted((left, right) => right[1] - left[1] || left[0] - right[0])
    .slice(0, count)
    .map(([genre]) => genre);
}

/** So many of the first, at random, the best of them first. */
function draw(best: readonly ChoosableArtist[], count: number, random: () => number): ChoosableArtist[] {
  const from = best.slice(0, count * drawnFrom);
  const keyed = from.map((artist, place) => ({ artist, place, key: random() }));
  return keyed
    .toSorted((left, right) => left.key - right.key)
    .slice(0, count)
    .toSorted((left, right) => left.place - right.place)
    .map(({ artist }) => artist);
}
