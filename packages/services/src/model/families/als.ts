import { Als, type AlsFactors, type AlsOptions } from "@segue/engine/model";
import type { ModelLevel } from "../training/trainingLevel.ts";
import type { ModelFamily } from "./family.ts";
import { evaluateRankingOf } from "./rankingOf.ts";

/** Found on the default world beside the HetRec community. A skip has confidence 1.5 and more, which means little beside 1. */
const options: Omit<AlsOptions, "onIteration"> = {
  factorCount: 64,
  iterations: 8,
  solver: "conjugateGradient",
  steps: 3,
  gather: "float32",
  unobservedWeight: 1,
  regularisation: 0.003,
  frequencyExponent: 1,
  seed: "segue",
};

/** Retrieval and taste space; listeners are folded in when they are served. */
export function alsFamily(level: ModelLevel): ModelFamily<AlsFactors> {
  return {
    name: `als-${level}`,
    kind: "als",
    about: level,
    parameters: { ...options },
    limits: ["Knows nothing of an item before somebody heard it.", "Of no use to a listener without any listening."],
    gate: { metric: "ndcg@10", better: "higher" },
    fit: (window) => new Als(options, window.kernels).fit(window.matrix(level)),
    evaluate: (model, split) => evaluateRankingOf(model, split, level),
  };
}
