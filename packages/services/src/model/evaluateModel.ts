import type { StoredModel, TrainingMatrix } from "@segue/engine/model";
import { columnScorer, evaluateRanking, evidenceOfRow } from "@segue/engine/value";

const listLengths = [10, 50];
const maxListeners = 1_000;

/** Measures by name and list length, such as "recall@10". */
export type Metrics = Record<string, number>;

export interface Evaluation {
  listeners: number;
  metrics: Metrics;
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/**
 * How well a model, fitted on the past, finds what listeners came to like later. It ranks everything that they did not like
 * before, and knows of a listener what it would know when it serves her.
 */
export function evaluateModel(model: StoredModel, past: TrainingMatrix, later: TrainingMatrix): Evaluation {
  const score = columnScorer(model, past.itemIds);
  const { listeners, at } = evaluateRanking({
    scoresOf: (row) => score(evidenceOfRow(past.interactions, row)),
    train: past.interactions,
    test: later.interactions,
    ks: listLengths,
    maxListeners,
  });
  const metrics = at.flatMap(({ k, ...values }) =>
    Object.entries(values).map(([name, value]) => [`${name}@${k}`, rounded(value)] as const),
  );
  return { listeners, metrics: Object.fromEntries(metrics) };
}
