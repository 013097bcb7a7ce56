import type { ServedCard } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { wordsOfFeature } from "./featureWords.ts";
import { rankerOf } from "./rankerOf.ts";

const toldReasons = 5;

/** What moved the chance that the ranker gave. */
export interface RankerReason {
  words: string;
  /** what the odds are multiplied by: above 1 it speaks for a listen, below against */
  oddsFactor: number;
}

/** What moved the chance of a listen most, for and against, strongest first; null where it cannot be told any more. */
export async function rankerReasons(ctx: ServiceContext, card: ServedCard): Promise<RankerReason[] | null> {
  const version = card.modelVersions["ranker"];
  if (!card.vector || version === undefined) return null;
  const ranker = await rankerOf(ctx, version);
  if (!ranker || ranker.schemaHash !== card.cardSchemaHash) return null;
  const adds = new Map<string, number>();
  for (const [feature, value] of ranker.contributions("listen", card.vector).values.entries()) {
    const words = wordsOfFeature(feature);
    adds.set(words, (adds.get(words) ?? 0) + value);
  }
  return [...adds]
    .filter(([, value]) => Math.abs(value) > 1e-3)
    .toSorted((left, right) => Math.abs(right[1]) - Math.abs(left[1]))
    .slice(0, toldReasons)
    .map(([words, value]) => ({ words, oddsFactor: Math.exp(value) }));
}
