import type { FeatureTable } from "./featureTable.ts";

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
  /** where a node looks in a row that holds every feature twice: missing as −∞, then missing as +∞ */
  readonly #places: Int32Array;

  /** @throws RangeError when a node asks for a feature that there is not */
  constructor(model: { featureCount: number; start: number; nodes: TreeNodes }) {
    const { featureCount, nodes } = model;
    this.featureCount = featureCount;
    this.start = model.start;
    this.nodes = nodes;
    this.#places = nodes.features.map((feature, node) => {
      if (feature >= featureCount) throw new RangeError(`a tree asks for feature ${feature} of ${featureCount}`);
      return feature < 0 ? -1 : feature + (nodes.missingLeft[node] === 1 ? 0 : featureCount);
    });
  }

  /** Raw scores of the rows, log-odds. */
  rawScores({ rowCount, featureCount, values }: FeatureTable): Float64Array {
    if (featureCount !== this.featureCount) {
      throw new RangeError(`rows have ${featureCount} features, the trees learnt ${this.featureCount}`);
    }
    const scores = new Float64Array(rowCount).fill(this.start);
    const doubled = doubleRows(values, featureCount);
    for (const root of this.nodes.roots) this.#addTree(root, doubled, scores);
    return scores;
  }

  /** One tree over all rows, so that it stays in the processor's nearest memory. */
  #addTree(root: number, doubled: Float32Array, scores: Float64Array): void {
    const { thresholds, children } = this.nodes;
    const places = this.#places;
    const width = 2 * this.featureCount;
    for (let row = 0, start = 0; row < scores.length; row++, start += width) {
      let node = root;
      for (let place = places[node]; place >= 0; place = places[node]) {
        node = children[node] + (doubled[start + place] > thresholds[node] ? 1 : 0);
      }
      scores[row] += thresholds[node];
    }
  }
}

/** Every row twice, missing values first below and then above everything, so that each node finds them on their side. */
function doubleRows(values: Float32Array, featureCount: number): Float32Array {
  const doubled = new Float32Array(2 * values.length);
  for (let from = 0, to = 0; from < values.length; from += featureCount, to += 2 * featureCount) {
    for (let feature = 0; feature < featureCount; feature++) {
      const value = values[from + feature];
      const missing = Number.isNaN(value);
      doubled[to + feature] = missing ? -Infinity : value;
      doubled[to + featureCount + feature] = missing ? Infinity : value;
    }
  }
  return doubled;
}
