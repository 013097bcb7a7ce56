import { EaseByItems, mostLikedItems, type EaseItems, type EaseOptions } from "@segue/engine/model";
import type { ModelFamily } from "./family.ts";
import { evaluateRankingOf } from "./rankingOf.ts";

/** Time grows with the third power of the artists, the file with the second: these take about two seconds and 9 MB. */
const largestSide = 1_500;

/** Found on the default world, by the temporal split. */
const options: EaseOptions = { ridge: 200, frequencyRidge: 0, listenerExponent: 0, largestSide };

/** A strong baseline beside which the others are read; no shelf is made from it. */
export const easeFamily: ModelFamily<EaseItems> = {
  name: "ease-artists",
  kind: "ease",
  about: "artists",
  parameters: { ...options },
  limits: [
    `Knows only the ${largestSide.toLocaleString("en")} artists that most listeners like.`,
    "A like counts however often it was heard; a skip plays no part.",
  ],
  gate: { metric: "ndcg@10", better: "higher" },
  fit: (window) => new EaseByItems(options, window.kernels).fit(mostLikedItems(window.matrix("artists"), largestSide)),
  evaluate: (model, split) => evaluateRankingOf(model, split, "artists"),
};
