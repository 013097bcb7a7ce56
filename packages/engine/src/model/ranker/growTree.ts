import { bestSplit, leafValue, type GradientSum, type Split, type SplitRules } from "./bestSplit.ts";
import type { FeatureBins } from "./featureBins.ts";
import { fillHistogram, subtractHistogram, type BinnedRows } from "./histogram.ts";
import type { TreeBuilder } from "./treeBuilder.ts";

export interface TreeTask {
  binned: BinnedRows;
  bins: FeatureBins;
  /** the rows to learn from; their order is changed */
  rows: Uint32Array;
  /** the features that this tree may ask for */
  features: Int32Array;
  rules: SplitRules & {
    /** most leaves, at least 2 */
    leafCount: number;
    /** what every leaf is multiplied by, in (0, 1] */
    learningRate: number;
  };
  builder: TreeBuilder;
}

/** A leaf that may still be cut. */
interface OpenLeaf {
  node: number;
  rows: Uint32Array;
  sum: GradientSum;
  histogram: Float64Array;
  split: Split | null;
}

/** Grows trees leaf by leaf, the one that lowers the loss most first, and uses its memory again for the next tree. */
export class TreeGrower {
  readonly #spare: Float64Array[] = [];

  /** Adds one tree to the builder, and what it says of its own rows to their scores. */
  grow(task: TreeTask, scores: Float64Array): void {
    const { rules, builder } = task;
    const leaves = [this.#rootOf(task)];
    while (leaves.length < rules.leafCount) {
      const at = mostGain(leaves);
      if (at === -1) break;
      const [left, right] = this.#cut(leaves[at], task);
      leaves[at] = left;
      leaves.push(right);
    }
    for (const { node, rows, sum, histogram } of leaves) {
      const value = Math.fround(rules.learningRate * leafValue(sum, rules.l2));
      builder.setLeaf(node, value);
      for (let at = 0; at < rows.length; at++) scores[rows[at]] += value;
      this.#spare.push(histogram);
    }
  }

  #rootOf(task: TreeTask): OpenLeaf {
    const { binned, rows, builder } = task;
    const { gradients, hessians } = binned;
    let [gradient, hessian] = [0, 0];
    for (let at = 0; at < rows.length; at++) {
      gradient += gradients[rows[at]];
      hessian += hessians[rows[at]];
    }
    const sum = { gradient, hessian };
    return this.#leafOf({ node: builder.addRoot(rows.length), rows, sum, histogram: this.#filled(rows, task) }, task);
  }

  #filled(rows: Uint32Array, task: TreeTask): Float64Array {
    const histogram = this.#spare.pop() ?? new Float64Array(2 * task.bins.total);
    fillHistogram(histogram, rows, task);
    return histogram;
  }

  #leafOf(leaf: Omit<OpenLeaf, "split">, { bins, rules, features }: TreeTask): OpenLeaf {
    const { histogram, sum } = leaf;
    const isTooLight = sum.hessian < 2 * rules.minChildWeight;
    return Object.assign(leaf, { split: isTooLight ? null : bestSplit({ histogram, bins, sum, rules, features }) });
  }

  /** Only the smaller side is counted; what the larger one has is the rest. */
  #cut({ node, rows, sum, histogram, split }: OpenLeaf, task: TreeTask): [OpenLeaf, OpenLeaf] {
    if (!split) throw new RangeError("only a leaf with a split can be cut");
    const way = withUsualWay(split, sum, { histogram, bins: task.bins });
    const lefts = partition(rows, way, task);
    const sides = [rows.subarray(0, lefts), rows.subarray(lefts)] as const;
    const smaller = lefts <= rows.length - lefts ? 0 : 1;
    const counted = this.#filled(sides[smaller], task);
    subtractHistogram(histogram, counted);
    const histograms = smaller === 0 ? [counted, histogram] : [histogram, counted];
    const child = task.builder.split(node, way, [lefts, rows.length - lefts]);
    const rest = { gradient: sum.gradient - split.left.gradient, hessian: sum.hessian - split.left.hessian };
    return [
      this.#leafOf({ node: child, rows: sides[0], sum: split.left, histogram: histograms[0] }, task),
      this.#leafOf({ node: child + 1, rows: sides[1], sum: rest, histogram: histograms[1] }, task),
    ];
  }
}

function mostGain(leaves: readonly OpenLeaf[]): number {
  let most = -1;
  for (let at = 0; at < leaves.length; at++) {
    const gain = leaves[at].split?.gain ?? 0;
    if (gain > (most === -1 ? 0 : (leaves[most].split?.gain ?? 0))) most = at;
  }
  return most;
}

/** Where no row of the node lacked the value, one that does goes where most went. */
function withUsualWay(
  split: Split,
  sum: GradientSum,
  { histogram, bins }: { histogram: Float64Array; bins: FeatureBins },
): Split {
  const { feature, left } = split;
  const missing = 2 * (bins.offsets[feature] + bins.edges[feature].length + 1);
  if (histogram[missing + 1] > 1e-9) return split;
  return { ...split, missingLeft: left.hessian >= sum.hessian - left.hessian };
}

/** Brings the rows that go left to the front, both sides in the order they had. @returns how many go left */
function partition(rows: Uint32Array, { feature, bin, missingLeft }: Split, { binned, bins }: TreeTask): number {
  const { codes, featureCount } = binned;
  const missing = bins.edges[feature].length + 1;
  // The code that goes left against the order of codes; none does where missing values go right.
  const exception = missingLeft ? missing : -1;
  const rights = new Uint32Array(rows.length);
  let lefts = 0;
  let others = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const code = codes[row * featureCount + feature];
    // Both are written and one counts: a branch would be guessed wrong half the time.
    rows[lefts] = row;
    rights[others] = row;
    const right = code <= bin || code === exception ? 0 : 1;
    lefts += 1 - right;
    others += right;
  }
  rows.set(rights.subarray(0, others), lefts);
  return lefts;
}
