import type { FamilyEvaluation, Metrics, ModelFamily } from "./families/family.ts";
import type { TrainingData } from "./training/readTrainingData.ts";

/** What a person should know before she lets a model serve. Dates are ISO 8601. */
export interface ModelCard {
  family: string;
  /** what it recommends or describes, such as tracks */
  about: string;
  /** null dates when nothing that it learnt from has a time */
  data: { from: string | null; to: string | null; listeners: number };
  parameters: Readonly<Record<string, number | string>>;
  /** on a model of the same kind fitted without the newest plays; null when there was nothing to test on */
  evaluation: { method: string; from: string; to: string; listeners: number } | null;
  metrics: Metrics;
  /** the same measures of the trivial rule that the model has to beat; null for a model that is such a rule */
  baseline: { name: string; metrics: Metrics } | null;
  limits: readonly string[];
}

const iso = (time: number): string => new Date(time).toISOString();

export function modelCard(family: ModelFamily, data: TrainingData, evaluation: FamilyEvaluation | null): ModelCard {
  const { span, split, all } = data;
  return {
    family: family.name,
    about: family.about,
    data: { from: span && iso(span.from), to: span && iso(span.to), listeners: all.listenerCount },
    parameters: family.parameters,
    evaluation:
      span && split && evaluation
        ? {
            method: "fitted on what lies before the cut, measured on what came after it",
            from: iso(split.cutAt),
            to: iso(span.to),
            listeners: evaluation.listeners,
          }
        : null,
    metrics: evaluation?.metrics ?? {},
    baseline: evaluation?.baseline ?? null,
    limits: family.limits,
  };
}
