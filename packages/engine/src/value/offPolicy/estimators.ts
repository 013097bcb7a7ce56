import { quantities, type Quantity, type QuantityMeans } from "./quantities.ts";
import { sumColumns } from "./policySums.ts";

/**
 * `ips` inverse propensity scoring, mean of w·r; `snips` the same divided by the mean weight (Swaminathan and Joachims 2015); `doublyRobust` a model of the outcome
 * corrected by the weighted errors that it makes (Dudík, Langford and Li 2011).
 */
export const estimators = ["ips", "snips", "doublyRobust"] as const;

export type Estimator = (typeof estimators)[number];

const places: Readonly<Record<Estimator, { from: number; by: number }>> = {
  ips: { from: sumColumns.weighted, by: sumColumns.cards },
  snips: { from: sumColumns.weighted, by: sumColumns.weight },
  doublyRobust: { from: sumColumns.robust, by: sumColumns.cards },
};

/** The means that an estimator makes of a row of sums, see `sumColumns`. */
export function meansOf(sums: ArrayLike<number>, estimator: Estimator): QuantityMeans {
  const { from, by } = places[estimator];
  const below = sums[by];
  const mean = (name: Quantity): number => sums[from + quantities.indexOf(name)] / below;
  return {
    play: mean("play"),
    listen: mean("listen"),
    skip: mean("skip"),
    discovery: mean("discovery"),
    fresh: mean("fresh"),
    cost: mean("cost"),
  };
}
