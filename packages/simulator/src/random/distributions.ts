import type { Random } from "./random.ts";

/** exp of a normal: `median`·e^(spread·z). */
export function logNormal(random: Random, median: number, spread: number): number {
  return median * Math.exp(spread * random.normal());
}

/** Gamma with shape ≥ 0 and scale 1 (Marsaglia and Tsang 2000; shapes under 1 by their boost). */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * Math.pow(random.next() || 2 ** -32, 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random.next() || 2 ** -32) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Beta in (0, 1) with mean a / (a + b). */
export function beta(random: Random, a: number, b: number): number {
  const first = gamma(random, a);
  return first / (first + gamma(random, b));
}

/** Poisson by inversion; for means up to about 30. */
export function poisson(random: Random, mean: number): number {
  let product = random.next();
  const limit = Math.exp(-mean);
  let count = 0;
  while (product > limit) {
    product *= random.next();
    count++;
  }
  return count;
}

/**
 * Inverse of the standard normal's distribution function (Acklam's rational approximation, relative error under 1.2e-9).
 *
 * @param p in (0, 1)
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`p must be in (0, 1), not ${p}`);
  if (p > 0.97575) return -tailQuantile(1 - p);
  if (p < 0.02425) return tailQuantile(p);
  const q = p - 0.5;
  const r = q * q;
  return (q * polynomial(r, centreTop)) / polynomial(r, centreBottom);
}

function tailQuantile(p: number): number {
  const q = Math.sqrt(-2 * Math.log(p));
  return polynomial(q, tailTop) / polynomial(q, tailBottom);
}

function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

const centreTop = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const centreBottom = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const tailTop = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const tailBottom = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
