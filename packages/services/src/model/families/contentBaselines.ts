import type { ContentItem, KnownContent } from "@segue/engine/model";

/** An item with factors and with the number of listeners who like it. */
export interface LikedContent extends KnownContent {
  likes: number;
}

/** The mean of rows of factors. */
export function meanFactors(rows: readonly Float32Array[], factorCount: number): Float32Array {
  const mean = new Float32Array(factorCount);
  for (const row of rows) row.forEach((value, factor) => (mean[factor] += value / rows.length));
  return mean;
}

/** The mean factors of the known items by genre, averaged over an item's genres; the mean of all where none is known. */
export function genreMeans(known: readonly LikedContent[]): (item: ContentItem) => Float32Array {
  const factorCount = known[0]?.factors.length ?? 0;
  const byGenre = new Map<string, Float32Array[]>();
  for (const { item, factors } of known) {
    for (const genre of item.genres) {
      const rows = byGenre.get(genre) ?? [];
      rows.push(factors);
      byGenre.set(genre, rows);
    }
  }
  const means = new Map(Array.from(byGenre, ([genre, rows]) => [genre, meanFactors(rows, factorCount)]));
  const all = meanFactors(
    known.map(({ factors }) => factors),
    factorCount,
  );
  return ({ genres }) => {
    const own = genres.flatMap((genre) => means.get(genre) ?? []);
    return own.length > 0 ? meanFactors(own, factorCount) : all;
  };
}

/**
 * The popularity that a new item can have: likes an item of its creator's known items, or of those of its most liked genre where it has no
 * creator; 0 where nothing is known.
 */
export function expectedLikes(known: readonly LikedContent[]): (item: ContentItem) => number {
  const sums = new Map<string, { likes: number; items: number }>();
  const keysOf = ({ creatorId, genres }: ContentItem) => (creatorId === null ? genres : [`creator ${creatorId}`]);
  for (const { item, likes } of known) {
    for (const key of keysOf(item)) {
      const sum = sums.get(key) ?? { likes: 0, items: 0 };
      sums.set(key, { likes: sum.likes + likes, items: sum.items + 1 });
    }
  }
  return (item) =>
    Math.max(
      0,
      ...keysOf(item).map((key) => {
        const { likes, items } = sums.get(key) ?? { likes: 0, items: 1 };
        return likes / items;
      }),
    );
}
