import fc from "fast-check";
import type { ItemId } from "../../data/index.ts";
import { seededRandom } from "../../math/index.ts";
import type { ScoredCandidate } from "../../prediction/index.ts";
import { composeShelf, type ShelfOptions, type SlateEntry } from "../composeShelf.ts";
import type { OracleItem } from "./slateOracle.ts";

const drawnItems = fc.array(
  fc.record({
    artist: fc.nat(2),
    relevance: fc.double({ min: 0.05, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 5 },
);
/** decayed plays of artists 0–2 */
const tastes = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 5, noNaN: true })), {
  minLength: 3,
  maxLength: 3,
});
export const shapes = fc.record({
  length: fc.integer({ min: 1, max: 4 }),
  temperature: fc.constantFrom(0.1, 0.5, 1),
  maxPerArtist: fc.integer({ min: 1, max: 2 }),
});
export const dials = fc.double({ min: 0, max: 1, noNaN: true });
export const known = fc
  .tuple(drawnItems, tastes)
  .map(([drawn, plays]): OracleItem[] =>
    drawn.map(({ artist, relevance }) => ({ artist, relevance, decayedPlays: plays[artist] })),
  );

export function candidateOf({ artist, relevance }: OracleItem, index: number): ScoredCandidate {
  const itemId = index as ItemId;
  const creatorId = artist as ItemId;
  return { itemId, creatorId, source: "popular", strength: relevance, relevance, reason: { kind: "popular" } };
}

/** A shelf of drawn items, by the options that are named. */
export function compose(drawn: OracleItem[], options: Partial<ShelfOptions>): SlateEntry[] {
  const plays = new Map(drawn.map(({ artist, decayedPlays }) => [artist, decayedPlays]));
  return composeShelf({
    candidates: drawn.map(candidateOf),
    ordering: "utility",
    length: 12,
    dial: 0.5,
    temperature: 0.1,
    maxPerArtist: 2,
    decayedPlaysOf: (creatorId) => plays.get(creatorId) ?? 0,
    random: seededRandom("shelf"),
    ...options,
  });
}
