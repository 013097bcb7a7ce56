import { defaultBinCount } from "./binnedTables.ts";

export interface BoostOptions {
  /** trees at most */
  treeCount: number;
  leafCount: number;
  learningRate: number;
  /** λ of the leaves */
  l2: number;
  /** least hessian of a leaf: about 4 rows at even odds, many more where the outcome is rare */
  minChildWeight: number;
  minGain: number;
  /** bins of a feature, 2 … 255 */
  binCount: number;
  /** share of the rows that each tree learns from, (0, 1] */
  rowShare: number;
  /** share of the features that each tree may ask for, (0, 1] */
  featureShare: number;
  /** rounds without a lower loss on the validation rows after which to stop */
  patience: number;
  seed: string;
}

export const defaultBoostOptions: BoostOptions = {
  treeCount: 150,
  leafCount: 24,
  learningRate: 0.1,
  l2: 5,
  minChildWeight: 5,
  minGain: 0,
  binCount: defaultBinCount,
  rowShare: 0.5,
  featureShare: 0.7,
  patience: 15,
  seed: "ranker",
};

/** @throws RangeError that names the option */
export function checkBoostOptions(options: BoostOptions): void {
  const { treeCount, leafCount, learningRate, rowShare, featureShare, minChildWeight, l2 } = options;
  if (!Number.isInteger(treeCount) || treeCount < 1)
    throw new RangeError(`treeCount must be at least 1, not ${treeCount}`);
  if (!Number.isInteger(leafCount) || leafCount < 2)
    throw new RangeError(`leafCount must be at least 2, not ${leafCount}`);
  for (const [name, share] of Object.entries({ learningRate, rowShare, featureShare })) {
    if (!(share > 0 && share <= 1)) throw new RangeError(`${name} must be in (0, 1], not ${share}`);
  }
  if (!(minChildWeight > 0)) throw new RangeError(`minChildWeight must be above 0, not ${minChildWeight}`);
  if (!(l2 >= 0)) throw new RangeError(`l2 must be at least 0, not ${l2}`);
}
