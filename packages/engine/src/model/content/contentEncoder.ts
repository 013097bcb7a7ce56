import type { ContentItem } from "./contentItem.ts";
import { genreShares, type GenreSounds, learnGenreSounds } from "./genreSounds.ts";
import { soundCount, soundMoments, soundNumbers } from "./soundNumbers.ts";

/** How content becomes numbers: learnt from the items that are known. */
export interface ContentScale {
  /** genres with a column of their own, and how they sound */
  genreSounds: GenreSounds;
  /** mean and standard deviation of each sound number */
  means: Float64Array;
  deviations: Float64Array;
}

/** Learns how content becomes numbers from the items that are known: how genres sound, and what the usual sound is. */
export function contentScale(items: readonly ContentItem[]): ContentScale {
  const heard = items.flatMap(({ sound }) => (sound ? [{ numbers: soundNumbers(sound), weight: 1 }] : []));
  const { means, deviations } = soundMoments(heard);
  return { genreSounds: learnGenreSounds(items), means, deviations };
}

/** Numbers that `encodeContent` makes: a constant 1, a share for each genre, and each sound. */
export function contentWidth({ genreSounds }: Pick<ContentScale, "genreSounds">): number {
  return 1 + genreSounds.genres.length + soundCount;
}

/**
 * An item as numbers: 1; how much it is of each genre, summing to 1; each sound in standard deviations from the mean, kept within ±3. A
 * sound that nobody knows, or that never varies, is 0, the usual one.
 */
export function encodeContent({ genreSounds, means, deviations }: ContentScale, item: ContentItem): Float64Array {
  const row = new Float64Array(contentWidth({ genreSounds }));
  row[0] = 1;
  for (const [place, share] of genreShares(genreSounds, item)) row[1 + place] = share;
  if (item.sound === null) return row;
  soundNumbers(item.sound).forEach((value, at) => {
    if (!(deviations[at] > 1e-9)) return;
    row[1 + genreSounds.genres.length + at] = Math.max(-3, Math.min(3, (value - means[at]) / deviations[at]));
  });
  return row;
}
