import { solveCholesky } from "../../math/index.ts";
import { meanLogOdds } from "./boostTrees.ts";
import type { FeatureTable, Outcomes } from "./featureTable.ts";
import { sigmoid } from "./treeEnsemble.ts";

const iterations = 8;

/** A straight line in log-odds: the baseline that trees have to beat. */
export interface LogisticModel {
  /** chance of each row */
  chancesOf: (table: FeatureTable) => Float64Array;
}

interface Scale {
  mean: Float64Array;
  /** 1 over the standard deviation; 0 for a constant */
  perDeviation: Float64Array;
}

function scaleOf({ rowCount, featureCount, values }: FeatureTable): Scale {
  const mean = new Float64Array(featureCount);
  const perDeviation = new Float64Array(featureCount);
  for (let feature = 0; feature < featureCount; feature++) {
    let [known, sum, squares] = [0, 0, 0];
    for (let at = feature; at < rowCount * featureCount; at += featureCount) {
      if (Number.isNaN(values[at])) continue;
      known++;
      sum += values[at];
      squares += values[at] ** 2;
    }
    mean[feature] = sum / Math.max(1, known);
    const variance = squares / Math.max(1, known) - mean[feature] ** 2;
    perDeviation[feature] = variance > 1e-12 ? 1 / Math.sqrt(variance) : 0;
  }
  return { mean, perDeviation };
}

/** A row of a table on the common scale with a 1 before it; missing values are average. */
function fillRow(x: Float64Array, { featureCount, values }: FeatureTable, at: { row: number; scale: Scale }): void {
  const { row, scale } = at;
  const { mean, perDeviation } = scale;
  x[0] = 1;
  for (let feature = 0; feature < featureCount; feature++) {
    const value = values[row * featureCount + feature];
    x[feature + 1] = Number.isNaN(value) ? 0 : (value - mean[feature]) * perDeviation[feature];
  }
}

function inner(x: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < x.length; at++) sum += x[at] * weights[at];
  return sum;
}

/** Σ x·xᵀ·p(1 − p), on and below the diagonal, and Σ x·(y − p). */
interface Derivatives {
  curvature: Float64Array;
  slope: Float64Array;
}

function addRow({ curvature, slope }: Derivatives, x: Float64Array, of: { chance: number; outcome: number }): void {
  const { chance, outcome } = of;
  const bend = chance * (1 - chance);
  for (let i = 0; i < x.length; i++) {
    slope[i] += x[i] * (outcome - chance);
    const scaled = x[i] * bend;
    for (let j = 0; j <= i; j++) curvature[i * x.length + j] += scaled * x[j];
  }
}

/** Takes −λw into the slope and λ into the curvature. */
function regularise({ curvature, slope }: Derivatives, weights: Float64Array, l2: number): void {
  const size = weights.length;
  for (let i = 0; i < size; i++) {
    slope[i] -= l2 * weights[i];
    curvature[i * size + i] += l2;
  }
}

/**
 * Logistic regression on standardised features by Newton's method, with a ridge of `l2`; what is missing counts as average.
 *
 * @param l2 above 0
 */
export function fitLogistic(table: FeatureTable, outcomes: Outcomes, l2 = 1): LogisticModel {
  const scale = scaleOf(table);
  const size = table.featureCount + 1;
  const weights = new Float64Array(size);
  weights[0] = meanLogOdds(outcomes);
  const x = new Float64Array(size);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const sums: Derivatives = { curvature: new Float64Array(size * size), slope: new Float64Array(size) };
    for (let row = 0; row < table.rowCount; row++) {
      fillRow(x, table, { row, scale });
      addRow(sums, x, { chance: sigmoid(inner(x, weights)), outcome: outcomes[row] });
    }
    regularise(sums, weights, l2);
    solveCholesky(sums.curvature, sums.slope).forEach((step, at) => (weights[at] += step));
  }
  return {
    chancesOf: (rows) =>
      Float64Array.from({ length: rows.rowCount }, (_, row) => {
        fillRow(x, rows, { row, scale });
        return sigmoid(inner(x, weights));
      }),
  };
}
