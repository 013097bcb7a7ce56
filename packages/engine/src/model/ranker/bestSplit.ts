import type { FeatureBins } from "./featureBins.ts";

/** Gradients of a node's rows. */
export interface GradientSum {
  /** Σ of the first derivative of the loss */
  gradient: number;
  /** Σ of the second, ≥ 0 */
  hessian: number;
}

export interface SplitRules {
  /** λ, added to the hessian of every side */
  l2: number;
  /** least hessian of a side, above 0 */
  minChildWeight: number;
  /** least gain of a split, ≥ 0 */
  minGain: number;
}

/** A cut of a node: rows in bins up to `bin` go left. */
export interface Split {
  feature: number;
  bin: number;
  missingLeft: boolean;
  /** by how much the loss falls, up to second order */
  gain: number;
  left: GradientSum;
}

/** What a leaf adds to the score: −G / (H + λ), the minimum of the loss to second order. */
export function leafValue({ gradient, hessian }: GradientSum, l2: number): number {
  return -gradient / (hessian + l2);
}

function worth(gradient: number, hessian: number, l2: number): number {
  return (gradient * gradient) / (hessian + l2);
}

export interface SplitSearch {
  /** pairs by bin, as `fillHistogram` makes them */
  histogram: Float64Array;
  bins: FeatureBins;
  /** of all rows of the node */
  sum: GradientSum;
  rules: SplitRules;
  /** the features that may be asked for */
  features: Int32Array;
}

/**
 * The cut that lowers the loss most to second order, ½·(G_L²/(H_L+λ) + G_R²/(H_R+λ) − G²/(H+λ)) (Chen and Guestrin 2016),
 * over all features, bins and both ways for missing values. The lower feature and bin among equals; null when no cut gains
 * `minGain` and more than nothing.
 */
export function bestSplit(search: SplitSearch): Split | null {
  let best: Split | null = null;
  for (const feature of search.features) {
    const first = 2 * search.bins.offsets[feature];
    const missing = first + 2 * (search.bins.edges[feature].length + 1);
    const lacks = { gradient: search.histogram[missing], hessian: search.histogram[missing + 1] };
    best = scanFeature(search, { feature, first, lacks: null }, best);
    if (lacks.hessian > 0) best = scanFeature(search, { feature, first, lacks }, best);
  }
  return best;
}

interface Scan {
  feature: number;
  first: number;
  /** rows without the value, where they go left */
  lacks: GradientSum | null;
}

function scanFeature({ histogram, bins, sum, rules }: SplitSearch, scan: Scan, best: Split | null): Split | null {
  const { l2, minChildWeight, minGain } = rules;
  const { feature, first, lacks } = scan;
  const before = worth(sum.gradient, sum.hessian, l2);
  let gradient = lacks?.gradient ?? 0;
  let hessian = lacks?.hessian ?? 0;
  let found = best;
  // The cut after the last edge sends every known value left: of use where the missing ones go right.
  const cuts = bins.edges[feature].length + (lacks ? 0 : 1);
  for (let bin = 0, place = first; bin < cuts; bin++, place += 2) {
    gradient += histogram[place];
    hessian += histogram[place + 1];
    const rest = sum.hessian - hessian;
    if (hessian < minChildWeight) continue;
    if (rest < minChildWeight) break;
    const gain = 0.5 * (worth(gradient, hessian, l2) + worth(sum.gradient - gradient, rest, l2) - before);
    if (gain <= Math.max(minGain, found?.gain ?? 1e-12)) continue;
    found = { feature, bin, missingLeft: lacks !== null, gain, left: { gradient, hessian } };
  }
  return found;
}
