import { fitCalibration, type Calibration } from "./calibration.ts";
import { binTables } from "./binnedTables.ts";
import type { BoostOptions } from "./boostOptions.ts";
import { boostBinned } from "./boostTrees.ts";
import { contributionsOf, type Contributions } from "./contributions.ts";
import type { FeatureTable, Outcomes } from "./featureTable.ts";
import type { TreeEnsemble } from "./treeEnsemble.ts";

/** What a ranker foretells of a card that is looked at. */
export const rankerHeads = ["listen", "skip"] as const;
export type RankerHead = (typeof rankerHeads)[number];

/** Trees for one outcome, and what their scores mean. */
export interface RankerPart {
  trees: TreeEnsemble;
  calibration: Calibration;
}

/** Chances of a listener to listen to, or to play and skip, a card that she looks at. */
export class Ranker {
  readonly kind = "ranker";
  /** hash of the feature schema that it learnt from: rows of another schema mean something else */
  readonly schemaHash: string;
  readonly parts: Readonly<Record<RankerHead, RankerPart>>;

  constructor(model: { schemaHash: string; parts: Record<RankerHead, RankerPart> }) {
    this.schemaHash = model.schemaHash;
    this.parts = model.parts;
  }

  /** The calibrated chance of an outcome, in (0, 1), by row. */
  chances(head: RankerHead, rows: FeatureTable): Float64Array {
    const { trees, calibration } = this.parts[head];
    return trees.rawScores(rows).map((score) => calibration.chanceOf(score));
  }

  /** What each feature adds to the raw score of a row, in log-odds before calibration. */
  contributions(head: RankerHead, row: Float32Array): Contributions {
    return contributionsOf(this.parts[head].trees, row);
  }
}

/** Cards that were looked at, and what followed. */
export interface RankerRows {
  table: FeatureTable;
  outcomes: Record<RankerHead, Outcomes>;
}

export interface RankerTraining {
  /** names what the features are */
  schemaHash: string;
  /** the oldest rows */
  train: RankerRows;
  /** newer rows, which end the boosting and calibrate it */
  calibrate: RankerRows;
}

/** Fits both heads; the same rows and options give the same bytes. */
export function fitRanker(training: RankerTraining, options: Partial<BoostOptions> = {}): Ranker {
  const { schemaHash, train, calibrate } = training;
  const tables = binTables({ train: train.table, validation: calibrate.table }, options.binCount);
  const partOf = (head: RankerHead): RankerPart => {
    const outcomes = { train: train.outcomes[head], validation: calibrate.outcomes[head] };
    const trees = boostBinned(tables, outcomes, options);
    return { trees, calibration: fitCalibration(trees.rawScores(calibrate.table), outcomes.validation) };
  };
  return new Ranker({ schemaHash, parts: { listen: partOf("listen"), skip: partOf("skip") } });
}
