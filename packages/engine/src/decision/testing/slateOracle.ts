import { authorDecay } from "../authorDecay.ts";
import { familiarity } from "../familiarity.ts";
import { genreDivergence } from "../genreCalibration.ts";
import { dialBalance } from "../utility.ts";

export interface OracleItem {
  artist: number;
  relevance: number;
  decayedPlays: number;
  /** what equity and cost make of it; 1 when left out */
  standing?: number;
  /** of its artist */
  genres?: readonly number[];
}

export interface OracleOptions {
  items: readonly OracleItem[];
  length: number;
  dial: number;
  temperature: number;
  maxPerArtist: number;
  /** no limit when left out */
  artistInARow?: number;
  /** λ and the listener's own mix; none when left out */
  calibration?: { weight: number; mix: ReadonlyMap<number, number> };
}

export interface OracleSlate {
  /** places in `items`, rank 1 first */
  order: number[];
  propensities: number[];
  /** chance of the whole slate */
  chance: number;
}

/** Every ordered slate that can come out, with its chance, by walking the whole tree of draws. */
export function allSlates(options: OracleOptions): OracleSlate[] {
  const walk = (slate: OracleSlate): OracleSlate[] => {
    const weights = options.items.map((_, index) => weightOf(index, slate.order, options));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (slate.order.length === options.length || total === 0) return [slate];
    return weights.flatMap((weight, index) => {
      if (weight === 0) return [];
      const propensity = weight / total;
      return walk({
        order: [...slate.order, index],
        propensities: [...slate.propensities, propensity],
        chance: slate.chance * propensity,
      });
    });
  };
  return walk({ order: [], propensities: [], chance: 1 });
}

function weightOf(index: number, order: readonly number[], options: OracleOptions): number {
  const { artist, relevance, decayedPlays, standing = 1 } = options.items[index];
  const before = order.filter((at) => options.items[at].artist === artist).length;
  if (order.includes(index) || before >= options.maxPerArtist || isRunFull(artist, order, options)) return 0;
  const balance = dialBalance({ familiarity: familiarity(decayedPlays), dial: options.dial });
  const drawn = (relevance * authorDecay(before)) ** (1 / options.temperature) * balance * standing;
  return drawn * genreFactor(index, order, options);
}

function isRunFull(artist: number, order: readonly number[], { items, artistInARow }: OracleOptions): boolean {
  if (artistInARow === undefined || order.length < artistInARow) return false;
  return order.slice(-artistInARow).every((at) => items[at].artist === artist);
}

/** Steck's (1 − λ)·ln U − λ·KL as a factor, beside the best that any item would make of it, every divergence from the whole slate. */
function genreFactor(index: number, order: readonly number[], { items, calibration }: OracleOptions): number {
  if (!calibration) return 1;
  const { weight, mix } = calibration;
  const after = (added: number): number => genreDivergence(mix, mixOf([...order, added].map((at) => items[at])));
  const least = Math.min(...items.map((_, at) => after(at)));
  return Math.max(0.001, Math.exp((-weight / (1 - weight)) * (after(index) - least)));
}

/** Genres of a slate: each item that has any counts as one, in equal parts. */
function mixOf(slate: readonly OracleItem[]): Map<number, number> {
  const known = slate.filter(({ genres = [] }) => genres.length > 0);
  const mix = new Map<number, number>();
  for (const { genres = [] } of known) {
    for (const genre of genres) mix.set(genre, (mix.get(genre) ?? 0) + 1 / genres.length / known.length);
  }
  return mix;
}

/** Expected share of items by unheard artists. */
export function expectedDiscoveryShare(options: OracleOptions): number {
  return allSlates(options).reduce((sum, { order, chance }) => {
    const unheard = order.filter((index) => options.items[index].decayedPlays === 0).length;
    return sum + (chance * unheard) / Math.max(1, order.length);
  }, 0);
}
