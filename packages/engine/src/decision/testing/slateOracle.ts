import { authorDecay } from "../authorDecay.ts";
import { familiarity } from "../familiarity.ts";
import { dialBalance } from "../utility.ts";

export interface OracleItem {
  artist: number;
  relevance: number;
  decayedPlays: number;
}

export interface OracleOptions {
  items: readonly OracleItem[];
  length: number;
  dial: number;
  temperature: number;
  maxPerArtist: number;
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
  const { artist, relevance, decayedPlays } = options.items[index];
  const before = order.filter((at) => options.items[at].artist === artist).length;
  if (order.includes(index) || before >= options.maxPerArtist) return 0;
  const balance = dialBalance({ familiarity: familiarity(decayedPlays), dial: options.dial });
  return (relevance * authorDecay(before)) ** (1 / options.temperature) * balance;
}

/** Expected share of items by unheard artists. */
export function expectedDiscoveryShare(options: OracleOptions): number {
  return allSlates(options).reduce((sum, { order, chance }) => {
    const unheard = order.filter((index) => options.items[index].decayedPlays === 0).length;
    return sum + (chance * unheard) / Math.max(1, order.length);
  }, 0);
}
