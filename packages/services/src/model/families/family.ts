import type { StoredModel } from "@segue/engine/model";
import type { TrainingSplit, TrainingWindow } from "../training/trainingWindow.ts";

/** Measures by name, such as "ndcg@10". */
export type Metrics = Record<string, number>;

/** How well a model did on what came after it was fitted. */
export interface FamilyEvaluation {
  /** how many listeners were measured */
  listeners: number;
  metrics: Metrics;
  /** the trivial rule that the model has to beat, measured alike; null for a model that is such a rule itself */
  baseline: { name: string; metrics: Metrics } | null;
  /** the gate's metric of every measured listener, by her row, to be read by taste cluster; may be empty */
  byListener: ReadonlyMap<number, number>;
  /** what a model of named features goes by */
  insight?: {
    /** how much more is lost when a feature's values are shuffled among so many rows; the most important first */
    importance: { metric: string; rows: number; features: readonly { feature: string; unit: string; loss: number }[] };
    /** what the model said of single rows, and why, in log-odds before calibration: `base`, every feature and `rest` add up */
    examples: readonly {
      /** which row it is, for people */
      row: string;
      chance: number;
      base: number;
      features: readonly { feature: string; unit: string; value: number | null; adds: number }[];
      rest: number;
    }[];
  };
}

export type ModelInsight = NonNullable<FamilyEvaluation["insight"]>;

/** Models that were fitted on the same window before this one, by name. */
export type FittedModels = ReadonlyMap<string, StoredModel>;

/** One model that training makes: everything that is particular to it. Fits on any window, and never looks beyond it. */
export interface ModelFamily<Fitted extends StoredModel = StoredModel> {
  /** what aliases, cards and servers call it, such as als-tracks */
  readonly name: string;
  readonly kind: Fitted["kind"];
  /** what it recommends or describes, for people: tracks, artists, shows, … */
  readonly about: string;
  /** what it is fitted with, as its card names it */
  readonly parameters: Readonly<Record<string, number | string>>;
  /** sentences for its card: what it cannot do */
  readonly limits: readonly string[];
  /** what the promotion gate compares; a member of the metrics of model and baseline */
  readonly gate: { readonly metric: string; readonly better: "higher" | "lower" };
  /** it makes the taste clusters that the others are judged by: it is judged as a whole, and its card tells favourite genres */
  readonly makesClusters?: boolean;
  /** servers have a rule to go by without it, so that the first version must beat its baseline as well */
  readonly hasFallback?: boolean;

  /**
   * Fits it; the same window gives the same bytes. Null when the window holds nothing to learn from.
   *
   * @param fitted models of the families before it in `allFamilies`, of the same window
   */
  fit(window: TrainingWindow, fitted: FittedModels): Fitted | null | Promise<Fitted | null>;

  /**
   * Measures a model that was fitted on what lies before the cut. It may come from an earlier training, with other columns: go
   * by item id. Null when there is nothing to measure it on.
   */
  evaluate(
    model: Fitted,
    split: TrainingSplit,
    fitted: FittedModels,
  ): FamilyEvaluation | null | Promise<FamilyEvaluation | null>;
}

/** A fitted model by its name and kind; undefined when that family found nothing to learn from. */
export function fittedModel<Kind extends StoredModel["kind"]>(
  fitted: FittedModels,
  name: string,
  kind: Kind,
): Extract<StoredModel, { kind: Kind }> | undefined {
  const model = fitted.get(name);
  return model?.kind === kind ? (model as Extract<StoredModel, { kind: Kind }>) : undefined;
}
