import type { ContentItem } from "./contentItem.ts";
import { soundCount, soundMoments, soundNumbers } from "./soundNumbers.ts";

/** How every genre sounds: a row of `soundCount` numbers a genre, in the order of `genres`. */
export interface GenreSounds {
  /** genres that enough items have, by name */
  genres: readonly string[];
  means: Float64Array;
  deviations: Float64Array;
}

/** Genres that fewer items have say nothing that could be learnt. */
const leastItems = 3;
const rounds = 3;
/** Items' worth of the usual sound in what is said of a genre. */
const priorItems = 3;
/** A genre is never narrower than this share of everything. */
const leastSpread = 0.1;

/**
 * Learns how genres sound from items that name several of them: the responsibilities of a mixture of Gaussians with independent
 * numbers whose components are the item's own genres, by three rounds of expectation maximisation (Dempster, Laird and Rubin 1977), with
 * the usual sound as three items' worth of prior.
 */
export function learnGenreSounds(items: readonly ContentItem[]): GenreSounds {
  const counts = new Map<string, number>();
  for (const { genres } of items) for (const genre of genres) counts.set(genre, (counts.get(genre) ?? 0) + 1);
  const known = [...counts.keys()].filter((genre) => (counts.get(genre) ?? 0) >= leastItems);
  const genres = known.toSorted((left, right) => (left < right ? -1 : 1));
  const size = genres.length * soundCount;
  let learnt: GenreSounds = { genres, means: new Float64Array(size), deviations: new Float64Array(size).fill(1) };
  const placeOf = new Map(genres.map((genre, place) => [genre, place]));
  const heard = items.flatMap((item): HeardItem[] =>
    item.sound === null ? [] : [{ numbers: soundNumbers(item.sound), places: placesOf(placeOf, item) }],
  );
  for (let round = 0; round <= rounds; round++) {
    const before = round === 0 ? null : learnt;
    learnt = soundsOfShares(heard, learnt.genres, (item) =>
      before ? sharesOf(before, item) : evenShares(item.places),
    );
  }
  return learnt;
}

/** The sound of an item, and the places of its genres. */
interface HeardItem {
  numbers: Float64Array;
  places: readonly number[];
}

type Shares = (item: HeardItem) => Map<number, number>;

function soundsOfShares(items: readonly HeardItem[], genres: readonly string[], shares: Shares): GenreSounds {
  const heard = genres.map(() => [] as { numbers: Float64Array; weight: number }[]);
  const all: { numbers: Float64Array; weight: number }[] = [];
  for (const item of items) {
    const { numbers } = item;
    all.push({ numbers, weight: 1 });
    for (const [place, weight] of shares(item)) heard[place].push({ numbers, weight });
  }
  const usual = soundMoments(all);
  const means = new Float64Array(genres.length * soundCount);
  const deviations = new Float64Array(genres.length * soundCount);
  heard.forEach((own, place) => {
    const { total, ...moments } = soundMoments(own);
    for (let at = 0; at < soundCount; at++) {
      const mix = (mine: number, prior: number) => (total * mine + priorItems * prior) / (total + priorItems);
      const spread = Math.sqrt(mix(moments.deviations[at] ** 2, usual.deviations[at] ** 2));
      means[place * soundCount + at] = mix(moments.means[at], usual.means[at]);
      deviations[place * soundCount + at] = Math.max(spread, leastSpread * usual.deviations[at], 1e-6);
    }
  });
  return { genres, means, deviations };
}

function placesOf(placeOf: ReadonlyMap<string, number>, { genres }: ContentItem): number[] {
  return [...new Set(genres)].flatMap((genre) => placeOf.get(genre) ?? []);
}

function evenShares(places: readonly number[]): Map<number, number> {
  return new Map(places.map((place) => [place, 1 / places.length]));
}

/**
 * How much an item is of each of its genres, by their places: the chance that its sound comes from it, p ∝ Π N(sound; mean, deviation²), summing
 * to 1; equal shares where its sound is not known, nothing where none of its genres is.
 */
export function genreShares(sounds: GenreSounds, item: ContentItem): Map<number, number> {
  const places = [...new Set(item.genres)].map((genre) => sounds.genres.indexOf(genre)).filter((place) => place >= 0);
  return item.sound === null ? evenShares(places) : sharesOf(sounds, { numbers: soundNumbers(item.sound), places });
}

function sharesOf({ means, deviations }: GenreSounds, { numbers, places }: HeardItem): Map<number, number> {
  const logs = places.map((place) => {
    let log = 0;
    for (let at = 0; at < soundCount; at++) {
      const deviation = deviations[place * soundCount + at];
      log -= ((numbers[at] - means[place * soundCount + at]) / deviation) ** 2 / 2 + Math.log(deviation);
    }
    return { place, log };
  });
  const most = Math.max(...logs.map(({ log }) => log));
  const total = logs.reduce((sum, { log }) => sum + Math.exp(log - most), 0);
  return new Map(logs.map(({ place, log }) => [place, Math.exp(log - most) / total]));
}
