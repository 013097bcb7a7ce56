import { EaseByItems, mostLikedItems, type EaseItems, type EaseOptions } from "@segue/engine/model";
import type { ModelFamily } from "./family.ts";
import { evaluateRankingOf } from "./rankingOf.ts";

/** Time grows with the third power of the artists, the file with the second: these take about a second and 9 MB. */
const largestSide = 1_500;

/** Found on a simulated world by its temporal split, where it finds more than als does. */
const options: EaseOptions = { ridge: 100, frequencyRidge: 1, listenerExponent: 0.5, largestSide };

/** A strong model where the catalogue is small enough; no shelf is made from it yet. */
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
