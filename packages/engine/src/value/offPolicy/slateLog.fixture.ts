import { type ArtistBand, artistBands } from "../../data/index.ts";
import { neutralRules, type Policy } from "../../decision/index.ts";
import { seededRandom } from "../../math/index.ts";
import { outcomeBits, type PoolItem, type SlateLog, SlateLogBuilder, type SlateRow } from "./slateLog.ts";
import { type TargetFacts, type TargetPolicy, targetPolicy } from "./targetPolicy.ts";

/** Artist 1 … 6 has the items 10·artist …; two of them share a rights holder. */
export function itemOf(itemId: number): PoolItem {
  const creatorId = Math.floor(itemId / 10);
  return { creatorId, band: bandOf(creatorId), holderId: Math.ceil(creatorId / 2) };
}

export const bandOf = (creatorId: number): ArtistBand => artistBands[creatorId % artistBands.length];
export const microsOf = (holderId: number): number => 1000 * holderId;

/** A policy that changes nothing but what is said. */
export function anyPolicy(changed: Partial<Policy> = {}): Policy {
  const dials = { dial: 0.5, dialMin: 0, dialMax: 1, opennessWeight: 0 };
  const composing = { temperature: 1, maxPerArtist: 2, shelfOrder: [], shelfTemperature: 0 };
  return { ...neutralRules, ...dials, ...composing, ...changed };
}

export function anyTarget(log: SlateLog, policy: Policy, facts: Partial<TargetFacts> = {}): TargetPolicy {
  return targetPolicy(log, { policy, microsOf, wishOf: () => ({ openness: 0.5, dials: {} }), ...facts });
}

export interface FixtureSize {
  seed: string;
  listeners: number;
  slates: number;
  candidates?: number;
  cards?: number;
}

/** Slates drawn by their worth alone at temperature 1 (so that no decay and no dial has a part in it), with outcomes that worth and familiarity decide. */
export function slateRows({ seed, listeners, slates, candidates = 14, cards = 5 }: FixtureSize): SlateRow[] {
  const random = seededRandom(seed);
  return Array.from({ length: slates }, (_, number) => {
    const itemIds = Int32Array.from({ length: candidates }, (_unused, at) => 10 * (1 + (at % 6)) + Math.floor(at / 6));
    const worth = Float32Array.from(itemIds, () => 0.05 + 0.95 * random());
    const familiarity = Float32Array.from(itemIds, () => (random() < 0.5 ? 0 : random()));
    const pool = { itemIds, worth, familiarity, listen: new Float32Array(candidates).fill(Number.NaN) };
    const { drawn, propensities } = drawByWorth(pool, cards, random);
    return {
      listenerId: 100 + (number % listeners),
      shelf: number % 3 === 0 ? "similar-to" : "made-for-you",
      localHour: number % 24,
      maxPerArtist: 2,
      pool,
      itemIds: drawn.map((at) => itemIds[at]),
      propensities,
      outcomes: drawn.map((at) => outcomeOf(0.5 * worth[at] + 0.3 * familiarity[at], random)),
    };
  });
}

function drawByWorth({ itemIds, worth }: SlateRow["pool"], cards: number, random: () => number) {
  const left = Array.from(worth);
  const drawn: number[] = [];
  const propensities: number[] = [];
  while (drawn.length < cards) {
    const total = left.reduce((sum, one) => sum + one, 0);
    let point = random() * total;
    const at = left.findIndex((weight) => weight > 0 && (point -= weight) < 0);
    if (at < 0) break;
    propensities.push(left[at] / total);
    drawn.push(at);
    left[at] = 0;
    const { creatorId } = itemOf(itemIds[at]);
    const shown = drawn.filter((one) => itemOf(itemIds[one]).creatorId === creatorId).length;
    if (shown >= 2) itemIds.forEach((itemId, one) => itemOf(itemId).creatorId === creatorId && (left[one] = 0));
  }
  return { drawn, propensities };
}

function outcomeOf(appeal: number, random: () => number): number {
  const { seen, played, listened, skipped } = outcomeBits;
  if (random() < 0.2) return 0;
  if (random() >= appeal) return seen;
  return seen | played | (random() < 0.7 ? listened : skipped);
}

export function slateLogOf(rows: readonly SlateRow[]): SlateLog {
  const builder = new SlateLogBuilder(itemOf);
  for (const row of rows) builder.add(row);
  return builder.log();
}
