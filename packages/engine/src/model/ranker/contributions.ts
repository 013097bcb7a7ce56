import type { TreeEnsemble, TreeNodes } from "./treeEnsemble.ts";

/** A feature on the way from the root, and what it does to the chance of coming along. */
interface Step {
  /** −1 for the root's own step */
  feature: number;
  /** share of training rows that go on along this way when the feature is not known */
  zero: number;
  /** 1 where the row itself goes on along this way, else 0 */
  one: number;
  /** by size of the subset: weight of the subsets of the features so far */
  weight: number;
}

/** Why a row scores as it does. */
export interface Contributions {
  /** log-odds of a row of which nothing is known */
  base: number;
  /** what each feature adds, log-odds; with `base` they sum to the raw score */
  values: Float64Array;
}

function extended(path: readonly Step[], next: Omit<Step, "weight">): Step[] {
  const { zero, one } = next;
  const { length } = path;
  const longer = path.map((step) => Object.assign({}, step));
  longer.push({ ...next, weight: length === 0 ? 1 : 0 });
  for (let at = length - 1; at >= 0; at--) {
    longer[at + 1].weight += (one * longer[at].weight * (at + 1)) / (length + 1);
    longer[at].weight = (zero * longer[at].weight * (length - at)) / (length + 1);
  }
  return longer;
}

/** The path without one of its steps. */
function unwound(path: readonly Step[], index: number): Step[] {
  const last = path.length - 1;
  const { one, zero } = path[index];
  const weights = path.map(({ weight }) => weight);
  let next = weights[last];
  for (let at = last - 1; at >= 0; at--) {
    const before = weights[at];
    if (one === 0) {
      weights[at] = (before * (last + 1)) / (zero * (last - at));
    } else {
      weights[at] = (next * (last + 1)) / ((at + 1) * one);
      next = before - (weights[at] * zero * (last - at)) / (last + 1);
    }
  }
  return path.toSpliced(index, 1).map((step, at) => Object.assign({}, step, { weight: weights[at] }));
}

/** One row going down one tree. */
interface Walk {
  nodes: TreeNodes;
  row: Float32Array;
  values: Float64Array;
}

function goesLeft({ nodes, row }: Walk, node: number): boolean {
  const value = row[nodes.features[node]];
  return Number.isNaN(value) ? nodes.missingLeft[node] === 1 : value <= nodes.thresholds[node];
}

function descend(walk: Walk, node: number, path: Step[]): void {
  const { nodes, values } = walk;
  const feature = nodes.features[node];
  if (feature < 0) {
    for (let at = 1; at < path.length; at++) {
      const weight = unwound(path, at).reduce((sum, step) => sum + step.weight, 0);
      values[path[at].feature] += weight * (path[at].one - path[at].zero) * nodes.thresholds[node];
    }
    return;
  }
  const known = path.findIndex((step) => step.feature === feature);
  const { zero, one } = known === -1 ? { zero: 1, one: 1 } : path[known];
  const before = known === -1 ? path : unwound(path, known);
  const left = nodes.children[node];
  for (const child of [left, left + 1]) {
    const isWay = goesLeft(walk, node) === (child === left);
    const shared = (zero * nodes.covers[child]) / nodes.covers[node];
    descend(walk, child, extended(before, { feature, zero: shared, one: isWay ? one : 0 }));
  }
}

/** Mean of a tree's leaves by the training rows that came to them. */
function expectedLeaf(nodes: TreeNodes, node: number): number {
  if (nodes.features[node] < 0) return nodes.thresholds[node];
  const left = nodes.children[node];
  const sum = [left, left + 1].reduce((total, child) => total + nodes.covers[child] * expectedLeaf(nodes, child), 0);
  return sum / nodes.covers[node];
}

/**
 * What each feature adds to a row's raw score: its Shapley value, a feature that is not known being averaged over the training rows that
 * came along (TreeSHAP, path-dependent; Lundberg et al. 2018, algorithm 2). Exact; O(leaves · depth²) a tree.
 *
 * @param row one number a feature, NaN where it is missing
 */
export function contributionsOf({ start, featureCount, nodes }: TreeEnsemble, row: Float32Array): Contributions {
  if (row.length !== featureCount) {
    throw new RangeError(`row has ${row.length} features, the trees learnt ${featureCount}`);
  }
  const values = new Float64Array(featureCount);
  let base = start;
  for (const root of nodes.roots) {
    base += expectedLeaf(nodes, root);
    descend({ nodes, row, values }, root, extended([], { feature: -1, zero: 1, one: 1 }));
  }
  return { base, values };
}
