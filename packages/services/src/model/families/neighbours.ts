import { ItemNeighbours, type NeighbourLists, type NeighbourOptions } from "@segue/engine/model";
import type { ModelLevel } from "../training/trainingLevel.ts";
import type { ModelFamily } from "./family.ts";
import { evaluateRankingOf } from "./rankingOf.ts";

const options = {
  weighting: "cosine",
  neighbours: 100,
  shrinkage: 10,
  likesPerListener: 500,
} as const satisfies Partial<NeighbourOptions>;

/** "Similar to", and explanations by real rows. */
export function neighboursFamily(level: ModelLevel): ModelFamily<NeighbourLists> {
  return {
    name: `neighbours-${level}`,
    kind: "neighbours",
    about: level,
    parameters: { ...options },
    limits: ["Items that few listeners share have short lists or none.", "A skip plays no part."],
    gate: { metric: "ndcg@10", better: "higher" },
    fit: (window) => new ItemNeighbours(options, window.kernels).fit(window.matrix(level)),
    evaluate: (model, split) => evaluateRankingOf(model, split, level),
  };
}
