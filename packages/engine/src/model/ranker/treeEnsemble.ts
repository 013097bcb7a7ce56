import type { FeatureTable } from "./featureTable.ts";
import { SettledTrees } from "./settledTrees.ts";

/** Trees laid end to end. A node's two children stand beside each other, after it. */
export interface TreeNodes {
  /** first node of each tree */
  roots: Int32Array;
  /** the feature that a node asks for; −1 in a leaf */
  features: Int32Array;
  /** a value up to and with it goes left; in a leaf, what the leaf adds to the score */
  thresholds: Float32Array;
  /** the left child, the right one is the next; 0 in a leaf */
  children: Int32Array;
  /** 1 where a missing value goes left */
  missingLeft: Int32Array;
  /** training rows that came by */
  covers: Float32Array;
}

/** Boosted trees: the raw score of a row, in log-odds, is a start plus what one leaf of every tree adds. */
export class TreeEnsemble {
  readonly featureCount: number;
  /** log-odds before any tree */
  readonly start: number;
  readonly nodes: TreeNodes;

  /** @throws RangeError when a node asks for a feature that there is not */
  constructor(model: { featureCount: number; start: number; nodes: TreeNodes }) {
    const { featureCount, nodes } = model;
    this.featureCount = featureCount;
    this.start = model.start;
    const unknown = nodes.features.find((feature) => feature >= featureCount);
    if (unknown !== undefined) throw new RangeError(`a tree asks for feature ${unknown} of ${featureCount}`);
    this.nodes = nodes;
  }

  /** Raw scores of the rows, log-odds. */
  rawScores(table: FeatureTable): Float64Array {
    if (table.featureCount !== this.featureCount) {
      throw new RangeError(`rows have ${table.featureCount} features, the trees learnt ${this.featureCount}`);
    }
    return new SettledTrees(this.nodes, table).scores(this.start);
  }
}
