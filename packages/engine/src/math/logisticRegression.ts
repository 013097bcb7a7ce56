import { solveCholesky } from "./cholesky.ts";
import { sigmoid } from "./sigmoid.ts";

/** Examples with their outcomes: one row of `width` features each. */
export interface WeightedExamples {
  width: number;
  features: Float64Array;
  /** 1 or 0 */
  labels: Uint8Array;
  /** how many examples each row stands for, > 0 */
  weights: Float64Array;
}

export interface LogisticOptions {
  /** λ > 0 of λ/2·‖w − centre‖²; the last feature, the constant one, is left free */
  ridge?: number;
  /** where the ridge draws the weights to, such as those of a fit on more but other examples; zeros when left out */
  centre?: Float64Array;
  /** Newton steps at most */
  steps?: number;
}

function product(coefficients: Float64Array, { features, width }: WeightedExamples, row: number): number {
  let sum = 0;
  for (let at = 0; at < width; at++) sum += coefficients[at] * features[row * width + at];
  return sum;
}

const ridgeAt = (at: number, width: number, ridge: number): number => (at === width - 1 ? 1e-9 : ridge);

interface Ridge {
  ridge: number;
  centre: Float64Array;
}

/** Σ weight·−ln P(label) + λ/2·‖w − centre‖². */
function lossOf(rows: WeightedExamples, coefficients: Float64Array, { ridge, centre }: Ridge): number {
  let loss = 0;
  for (let row = 0; row < rows.labels.length; row++) {
    const score = product(coefficients, rows, row) * (rows.labels[row] === 1 ? -1 : 1);
    loss += rows.weights[row] * (Math.max(0, score) + Math.log1p(Math.exp(-Math.abs(score))));
  }
  const penalty = (one: number, at: number): number => (ridgeAt(at, rows.width, ridge) / 2) * (one - centre[at]) ** 2;
  return coefficients.reduce((sum, one, at) => sum + penalty(one, at), loss);
}

/** Slope and lower triangle of the curvature of the loss. */
function derivatives(rows: WeightedExamples, coefficients: Float64Array, { ridge, centre }: Ridge) {
  const { width, features, labels, weights } = rows;
  const slope = coefficients.map((one, at) => ridgeAt(at, width, ridge) * (one - centre[at]));
  const curvature = new Float64Array(width * width);
  for (let at = 0; at < width; at++) curvature[at * width + at] = ridgeAt(at, width, ridge) + 1e-9;
  for (let row = 0; row < labels.length; row++) {
    const chance = sigmoid(product(coefficients, rows, row));
    const pull = weights[row] * (chance - labels[row]);
    const bend = weights[row] * chance * (1 - chance);
    for (let i = 0; i < width; i++) {
      const value = features[row * width + i];
      slope[i] += pull * value;
      for (let j = 0; j <= i; j++) curvature[i * width + j] += bend * value * features[row * width + j];
    }
  }
  return { slope, curvature };
}

/**
 * Logistic regression P = 1 / (1 + e^−w·x) with a ridge, by Newton's method, halving a step that overshoots. The last feature
 * should be 1 everywhere: its weight is the intercept and is not drawn anywhere, so that the mean of P is that of the labels.
 * Without any row the centre itself.
 *
 * @throws RangeError when the examples' arrays do not fit each other
 */
export function fitLogistic(rows: WeightedExamples, options: LogisticOptions = {}): Float64Array {
  const { ridge = 1, steps = 25, centre = new Float64Array(rows.width) } = options;
  checkExamples(rows, centre);
  let coefficients = centre;
  let loss = lossOf(rows, coefficients, { ridge, centre });
  for (let step = 0; step < steps && rows.labels.length > 0; step++) {
    const { slope, curvature } = derivatives(rows, coefficients, { ridge, centre });
    const direction = solveCholesky(curvature, slope);
    const next = halving(coefficients, direction, (moved) => lossOf(rows, moved, { ridge, centre }) < loss);
    if (!next) break;
    const lower = lossOf(rows, next, { ridge, centre });
    const gain = loss - lower;
    [coefficients, loss] = [next, lower];
    if (gain < 1e-7 * Math.max(1, loss)) break;
  }
  return coefficients;
}

function checkExamples({ width, features, labels, weights }: WeightedExamples, centre: Float64Array): void {
  if (features.length === labels.length * width && weights.length === labels.length && centre.length === width) return;
  throw new RangeError(
    `${features.length} features, ${labels.length} labels, ${weights.length} weights and ${centre.length} centres ` +
      `do not make examples of ${width} features`,
  );
}

/** The point one, a half, a quarter … of the step away that is better; null when none of ten is. */
function halving(from: Float64Array, step: Float64Array, isBetter: (point: Float64Array) => boolean) {
  for (let length = 1; length > 1e-3; length /= 2) {
    const point = from.map((value, at) => value - length * step[at]);
    if (isBetter(point)) return point;
  }
  return null;
}
