import type { FamilyEvaluation, Metrics, ModelFamily, ModelInsight } from "./families/family.ts";
import { clusterListeners } from "./gate/clusterFindings.ts";
import type { TrainingData } from "./training/readTrainingData.ts";

/** What a person should know before she lets a model serve. Dates are ISO 8601. */
export interface ModelCard {
  family: string;
  /** what it recommends or describes, such as tracks */
  about: string;
  /** null dates when nothing that it learnt from has a time */
  data: { from: string | null; to: string | null; listeners: number; rows: number };
  parameters: Readonly<Record<string, number | string>>;
  /** on a model of the same kind fitted without the newest plays; null when there was nothing to test on */
  evaluation: { method: string; from: string; to: string; listeners: number } | null;
  metrics: Metrics;
  /** the same measures of the trivial rule that the model has to beat; null for a model that is such a rule */
  baseline: { name: string; metrics: Metrics } | null;
  /** what the promotion gate compares, in clusters of so many listeners and more (left out on older cards); and how it came out by taste; the most listeners first */
  gate: { metric: string; better: "higher" | "lower"; clusterListeners?: number };
  clusters: readonly { cluster: string; listeners: number; value: number }[];
  /** what it goes by, where its features have names */
  insight: ModelInsight | null;
  limits: readonly string[];
}

type ClusterRow = ModelCard["clusters"][number];

export interface CardFacts {
  family: ModelFamily;
  data: TrainingData;
  evaluation: FamilyEvaluation | null;
  clusters: readonly ClusterRow[];
}

const iso = (time: number): string => new Date(time).toISOString();

export function modelCard({ family, data, evaluation, clusters }: CardFacts): ModelCard {
  const { span, split, all, rows } = data;
  return {
    family: family.name,
    about: family.about,
    data: { from: span && iso(span.from), to: span && iso(span.to), listeners: all.listenerCount, rows },
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
    gate: { ...family.gate, clusterListeners },
    clusters,
    insight: evaluation?.insight ?? null,
    limits: family.limits,
  };
}

/** The gate's metric by taste cluster, the one with the most listeners first. */
export function clusterTable(
  evaluation: FamilyEvaluation | null,
  clusterOf: ReadonlyMap<number, string>,
): ClusterRow[] {
  const sums = new Map<string, { listeners: number; sum: number }>();
  for (const [row, value] of evaluation?.byListener ?? []) {
    const cluster = clusterOf.get(row);
    if (cluster === undefined) continue;
    const { listeners, sum } = sums.get(cluster) ?? { listeners: 0, sum: 0 };
    sums.set(cluster, { listeners: listeners + 1, sum: sum + value });
  }
  return Array.from(sums, ([cluster, { listeners, sum }]) => ({
    cluster,
    listeners,
    value: Math.round((sum / listeners) * 1e5) / 1e5,
  })).toSorted((a, b) => b.listeners - a.listeners || a.cluster.localeCompare(b.cluster, "en"));
}
