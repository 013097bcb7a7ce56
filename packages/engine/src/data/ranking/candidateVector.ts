import { textHash } from "../../math/index.ts";
import { featureSchema, featureValue, type FeatureField, type FeatureVector } from "../featureVector.ts";
import { candidateFeatures } from "./candidateFeatures.ts";
import { CandidateRows } from "./candidateRows.ts";
import type { CardPlace, RankedItem, RankingMoment } from "./candidateView.ts";

/** The features of the listener that a ranker reads beside those of the candidate. */
const listenerFeatures = [
  "recentStreams",
  "distinctArtists30d",
  "skipShare30d",
  "finishShare30d",
  "repeatShare30d",
  "openness60d",
  "hourSin",
  "hourCos",
  "sessionPlays",
  "sessionSkips",
] as const;

function listenerField(name: string): FeatureField {
  const field = featureSchema.find((one) => one.name === name);
  if (!field) throw new RangeError(`no listener feature "${name}"`);
  return field;
}

/** What a ranker reads of a listener and a candidate, in the order of its vector. */
export const rankingSchema: readonly FeatureField[] = [
  ...listenerFeatures.map(listenerField),
  ...candidateFeatures.map(({ name, version, unit }) => ({ name, version, unit })),
];

/** Changes whenever a feature that a ranker reads is added, removed, moved or re-defined. */
export const rankingSchemaHash = textHash(JSON.stringify(rankingSchema));

/** Numbers in a ranking vector. */
export const rankingFeatureCount = rankingSchema.length;

/**
 * The place that every candidate is scored for. Where a card stands changes whether it is played, and where it will stand is not known before it is
 * scored; learnt as features and then held still, the places take their effect upon themselves and leave the item's own.
 */
export const firstPlace: CardPlace = { shelfPosition: 1, rank: 1, itemAbove: 0, creatorAbove: 0 };

/**
 * The only way to compute what a ranker reads, in training and when a Home is served: one row of 32-bit numbers a candidate, NaN
 * where nothing is known; a row of NaN for an item that the catalogue does not know.
 *
 * @param listener her vector at the same moment
 */
export function rankingRows(
  listener: FeatureVector,
  moment: RankingMoment,
  items: readonly RankedItem[],
): Float32Array {
  const before = listenerFeatures.map((name) => featureValue(listener, name));
  const rows = new CandidateRows({ moment, before, most: items.length });
  for (const [row, { itemId, place }] of items.entries()) {
    const facts = moment.factsOf(itemId);
    if (facts) rows.write(row, facts, place);
  }
  return rows.values;
}
