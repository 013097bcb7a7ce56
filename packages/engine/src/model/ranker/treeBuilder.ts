import type { FeatureBins } from "./featureBins.ts";
import type { Split } from "./bestSplit.ts";
import type { TreeNodes } from "./treeEnsemble.ts";

/** Above every known value, so that only a missing one, taken as infinite, goes right. */
const aboveAll = 3.4028234663852886e38;

/** Collects the nodes of trees, one tree after the other. */
export class TreeBuilder {
  readonly #bins: FeatureBins;
  readonly #roots: number[] = [];
  readonly #features: number[] = [];
  readonly #thresholds: number[] = [];
  readonly #children: number[] = [];
  readonly #missingLeft: number[] = [];
  readonly #covers: number[] = [];
  readonly #cuts: number[] = [];

  constructor(bins: FeatureBins) {
    this.#bins = bins;
  }

  get treeCount(): number {
    return this.#roots.length;
  }

  /** Begins a tree with a leaf of so many rows. @returns the node */
  addRoot(cover: number): number {
    this.#roots.push(this.#features.length);
    return this.#addLeaf(cover);
  }

  /** Turns a leaf into a cut with two leaves. @returns the left one; the right one is the next */
  split(node: number, { feature, bin, missingLeft }: Split, covers: [left: number, right: number]): number {
    this.#features[node] = feature;
    this.#cuts[node] = bin;
    this.#thresholds[node] = this.#bins.edges[feature][bin] ?? aboveAll;
    this.#missingLeft[node] = Number(missingLeft);
    this.#children[node] = this.#addLeaf(covers[0]);
    this.#addLeaf(covers[1]);
    return this.#children[node];
  }

  setLeaf(node: number, value: number): void {
    this.#thresholds[node] = value;
  }

  /** Adds what the last tree says of some rows of binned features to their scores. */
  addLastTree(scores: Float64Array, codes: Uint8Array, rows: Uint32Array): void {
    const root = this.#roots[this.#roots.length - 1];
    const features = Int32Array.from(this.#features.slice(root));
    const cuts = Int32Array.from(this.#cuts.slice(root));
    const children = Int32Array.from(this.#children.slice(root), (child) => child - root);
    const values = Float32Array.from(this.#thresholds.slice(root));
    // The code of a missing value where it goes left against the order of codes; no code where it does not.
    const lefts = Int32Array.from(features, (feature, at) =>
      this.#missingLeft[root + at] === 1 && feature >= 0 ? this.#bins.edges[feature].length + 1 : -1,
    );
    const width = this.#bins.edges.length;
    for (let at = 0; at < rows.length; at++) {
      const start = rows[at] * width;
      let node = 0;
      for (let feature = features[0]; feature >= 0; feature = features[node]) {
        const code = codes[start + feature];
        node = children[node] + (code <= cuts[node] || code === lefts[node] ? 0 : 1);
      }
      scores[rows[at]] += values[node];
    }
  }

  /** The first `treeCount` trees. */
  nodes(treeCount: number): TreeNodes {
    const end = this.#roots[treeCount] ?? this.#features.length;
    return {
      roots: Int32Array.from(this.#roots.slice(0, treeCount)),
      features: Int32Array.from(this.#features.slice(0, end)),
      thresholds: Float32Array.from(this.#thresholds.slice(0, end)),
      children: Int32Array.from(this.#children.slice(0, end)),
      missingLeft: Int32Array.from(this.#missingLeft.slice(0, end)),
      covers: Float32Array.from(this.#covers.slice(0, end)),
    };
  }

  #addLeaf(cover: number): number {
    this.#features.push(-1);
    this.#thresholds.push(0);
    this.#children.push(0);
    this.#missingLeft.push(0);
    this.#cuts.push(0);
    return this.#covers.push(cover) - 1;
  }
}
