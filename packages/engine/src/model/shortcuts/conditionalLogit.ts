import { solveCholesky } from "../../math/index.ts";

/**
 * Choices with their alternatives: choice c had the alternatives `offsets[c]` … `offsets[c + 1] − 1`, of which `chosen[c]` was
 * taken. Each alternative is a row of `width` features.
 */
export interface Choices {
  width: number;
  offsets: Int32Array;
  chosen: Int32Array;
  features: Float32Array;
}

export interface LogitOptions {
  /** λ ≥ 0 of λ/2·‖w‖², per choice */
  ridge?: number;
  /** Newton steps at most */
  steps?: number;
  /** weights to begin with, such as those of a fit on much the same; zeros when left out */
  start?: Float64Array;
}

interface Gradient {
  /** mean −ln P(chosen) */
  loss: number;
  slope: Float64Array;
  /** lower triangle, row major */
  curvature: Float64Array;
}

/** Softmax of the alternatives' scores, in place; answers ln Σ e^score. */
function softmax(scores: Float64Array): number {
  const highest = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp(scores[at] - highest);
  for (let at = 0; at < scores.length; at++) scores[at] /= sum;
  return highest + Math.log(sum);
}

/** Inner product of the weights with the row of features that begins at `start`. */
export function innerProduct(weights: Float64Array, features: Float32Array | Float64Array, start: number): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += weights[at] * features[start + at];
  return sum;
}

/** The chance of each alternative of a choice, and −ln of that of the chosen one. */
function chancesOf(
  { width, offsets, chosen, features }: Choices,
  choice: number,
  weights: Float64Array,
): { chances: Float64Array; loss: number } {
  const from = offsets[choice];
  const chances = new Float64Array(offsets[choice + 1] - from);
  for (let at = 0; at < chances.length; at++) chances[at] = innerProduct(weights, features, (from + at) * width);
  const ownScore = chances[chosen[choice] - from];
  return { loss: softmax(chances) - ownScore, chances };
}

/** Adds one choice's share of loss, slope (E[x] − x_chosen) and curvature (Cov[x]). */
function addChoice(
  choices: Choices,
  choice: number,
  { weights, into }: { weights: Float64Array; into: Gradient },
): void {
  const { width, offsets, chosen, features } = choices;
  const from = offsets[choice];
  const { chances, loss } = chancesOf(choices, choice, weights);
  into.loss += loss;
  const mean = new Float64Array(width);
  const { slope, curvature } = into;
  for (let at = 0; at < chances.length; at++) {
    const row = (from + at) * width;
    for (let i = 0; i < width; i++) {
      const weighted = chances[at] * features[row + i];
      mean[i] += weighted;
      for (let j = 0; j <= i; j++) curvature[i * width + j] += weighted * features[row + j];
    }
  }
  for (let i = 0; i < width; i++) {
    slope[i] += mean[i] - features[chosen[choice] * width + i];
    for (let j = 0; j <= i; j++) curvature[i * width + j] -= mean[i] * mean[j];
  }
}

function gradientAt(choices: Choices, weights: Float64Array, ridge: number): Gradient {
  const { width, chosen } = choices;
  const into = { loss: 0, slope: new Float64Array(width), curvature: new Float64Array(width * width) };
  for (let choice = 0; choice < chosen.length; choice++) addChoice(choices, choice, { weights, into });
  const count = Math.max(1, chosen.length);
  into.loss /= count;
  for (let i = 0; i < width; i++) {
    into.loss += (ridge / 2) * weights[i] ** 2;
    into.slope[i] = into.slope[i] / count + ridge * weights[i];
    for (let j = 0; j <= i; j++) into.curvature[i * width + j] /= count;
    into.curvature[i * width + i] += ridge;
  }
  return into;
}

/** Mean −ln P(chosen) of weights on choices; 0 without any choice. */
export function choiceLoss(choices: Choices, weights: Float64Array): number {
  let sum = 0;
  for (let choice = 0; choice < choices.chosen.length; choice++) sum += chancesOf(choices, choice, weights).loss;
  return sum / Math.max(1, choices.chosen.length);
}

/**
 * Conditional logit (McFadden 1974): P(alternative) ∝ e^(w·x), w by maximum likelihood with a ridge, by Newton's method with
 * halved steps where a whole one overshoots. The loss is convex, so that the start does not matter. Zeros without any choice.
 */
export function fitConditionalLogit(choices: Choices, options: LogitOptions = {}): Float64Array {
  const { ridge = 1e-3, steps = 12, start } = options;
  let weights: Float64Array = start ?? new Float64Array(choices.width);
  let gradient = gradientAt(choices, weights, ridge);
  for (let step = 0; step < steps; step++) {
    const direction = solveCholesky(gradient.curvature, gradient.slope);
    const next = descend({ choices, weights, gradient, direction, ridge });
    if (!next || gradient.loss - next.gradient.loss < 1e-7) break;
    ({ weights, gradient } = next);
  }
  return weights;
}

interface Descent {
  choices: Choices;
  weights: Float64Array;
  gradient: Gradient;
  direction: Float64Array;
  ridge: number;
}

/** The longest of the steps 1, ½, ¼, … that lowers the loss; null when none of eight does. */
function descend({ choices, weights, gradient, direction, ridge }: Descent) {
  for (let length = 1; length > 1 / 256; length /= 2) {
    const moved = weights.map((weight, at) => weight - length * direction[at]);
    const there = gradientAt(choices, moved, ridge);
    if (there.loss < gradient.loss) return { weights: moved, gradient: there };
  }
  return null;
}
