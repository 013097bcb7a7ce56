import { rankingSchema } from "@segue/engine/data";
import type { ModelCard } from "../../model/modelCard.ts";
import { wordsOfFeature } from "../../prediction/why/featureWords.ts";

const toldReasons = 6;

/** What the ranker goes by. */
export interface OrderReason {
  words: string;
  /** 0–1, of what all of those that its card names tell it */
  share: number;
}

/**
 * What the order of cards goes by most, from what the ranker's card says of each feature: how much worse it would foretell without
 * it. Features that mean the same to a listener are one. Empty where the card does not say.
 */
export function orderReasons({ insight }: Partial<ModelCard>): OrderReason[] {
  const losses = new Map<string, number>();
  for (const { feature, loss } of insight?.importance.features ?? []) {
    const words = wordsOfFeature(rankingSchema.findIndex(({ name }) => name === feature));
    if (words !== "" && loss > 0) losses.set(words, (losses.get(words) ?? 0) + loss);
  }
  const total = [...losses.values()].reduce((sum, loss) => sum + loss, 0);
  return Array.from(losses, ([words, loss]) => ({ words, share: loss / total }))
    .toSorted((left, right) => right.share - left.share)
    .slice(0, toldReasons);
}
