import type { Evaluation, Metrics } from "./evaluateModel.ts";
import { modelParameters } from "./fitModel.ts";
import type { ModelFamily, ModelLevel } from "./modelNames.ts";
import type { TrainingData } from "./readTrainingData.ts";

/** What a person should know before she lets a model serve. Dates are ISO 8601. */
export interface ModelCard {
  family: ModelFamily;
  level: ModelLevel;
  /** null dates when nothing that it learnt from has a time */
  data: { from: string | null; to: string | null; listeners: number; items: number; pairs: number };
  parameters: Record<string, number | string>;
  /** on a model of the same kind fitted without the newest plays; null when there was nothing to test on */
  evaluation: { method: string; from: string; to: string; listeners: number } | null;
  metrics: Metrics;
  /** the same measures of the most popular items */
  baseline: Metrics;
  limits: string[];
}

export interface CardFacts {
  family: ModelFamily;
  level: ModelLevel;
  span: TrainingData["span"];
  size: { listeners: number; items: number; pairs: number };
  /** null when nobody liked anything new after the cut */
  evaluation: { own: Evaluation; baseline: Evaluation } | null;
}

const iso = (time: number): string => new Date(time).toISOString();

const limits: Record<ModelFamily, string[]> = {
  popular: ["The same for everybody.", "What is popular stays popular: it cannot find anything new."],
  neighbours: ["Items that few listeners share have short lists or none.", "A skip plays no part."],
  als: ["Knows nothing of an item before somebody heard it.", "Of no use to a listener without any listening."],
};

export function modelCard({ family, level, span, size, evaluation }: CardFacts): ModelCard {
  return {
    family,
    level,
    data: { from: span && iso(span.from), to: span && iso(span.to), ...size },
    parameters: modelParameters[family],
    evaluation:
      span && evaluation
        ? {
            method: "ranking of all items not liked before, against likes that are new after the cut",
            from: iso(span.cutAt),
            to: iso(span.to),
            listeners: evaluation.own.listeners,
          }
        : null,
    metrics: evaluation?.own.metrics ?? {},
    baseline: evaluation?.baseline.metrics ?? {},
    limits: limits[family],
  };
}
