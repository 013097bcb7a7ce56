import { MostPopular, type Popularity } from "@segue/engine/model";
import type { ModelLevel } from "../training/trainingLevel.ts";
import type { ModelFamily } from "./family.ts";
import { evaluateRankingOf } from "./rankingOf.ts";

/** The baseline of all that ranks items, which serves listeners whom nobody knows yet. */
export function popularFamily(level: ModelLevel): ModelFamily<Popularity> {
  return {
    name: `popular-${level}`,
    kind: "popular",
    about: level,
    parameters: {},
    limits: ["The same for everybody.", "What is popular stays popular: it cannot find anything new."],
    gate: { metric: "ndcg@10", better: "higher" },
    fit: (window) => new MostPopular().fit(window.matrix(level)),
    evaluate: (model, split) => evaluateRankingOf(model, split, level),
  };
}
