import { quantities, type Quantity, type QuantityMeans } from "./quantities.ts";
import { type ControlVariates, modelSurplus, noControls, weightSurplus } from "./controlVariates.ts";
import { sumColumns } from "./policySums.ts";

/**
 * `ips` inverse propensity scoring, mean of w·r; `snips` the same divided by the mean weight (Swaminathan and Joachims 2015); `doublyRobust` a model of the outcome
 * corrected by the weighted errors that it makes (Dudík, Langford and Li 2011), as far as control variates say, see `fitControls`.
 */
export const estimators = ["ips", "snips", "doublyRobust"] as const;

export type Estimator = (typeof estimators)[number];

/** The means that an estimator makes of a row of sums, see `sumColumns`. @param controls of doubly robust; its plain form when left out */
export function meansOf(
  sums: ArrayLike<number>,
  estimator: Estimator,
  controls: ControlVariates = noControls,
): QuantityMeans {
  const below = sums[estimator === "snips" ? sumColumns.weight : sumColumns.cards];
  const sumOf = estimator === "doublyRobust" ? robustSum(sums, controls) : weightedSum(sums);
  const mean = (name: Quantity): number => sumOf(quantities.indexOf(name)) / below;
  return {
    play: mean("play"),
    listen: mean("listen"),
    skip: mean("skip"),
    discovery: mean("discovery"),
    fresh: mean("fresh"),
    cost: mean("cost"),
  };
}

type SumOf = (quantity: number) => number;

const weightedSum =
  (sums: ArrayLike<number>): SumOf =>
  (quantity) =>
    sums[sumColumns.weighted + quantity];

const robustSum =
  (sums: ArrayLike<number>, { model, weight }: ControlVariates): SumOf =>
  (quantity) =>
    sums[sumColumns.robust + quantity] -
    model[quantity] * modelSurplus(sums, 0, quantity) -
    weight[quantity] * weightSurplus(sums, 0);
