/** √π */
const rootPi = Math.sqrt(Math.PI);

/** 1 − erf(x) for x ≥ 0: the power series below 2.5, the continued fraction (Laplace 1805) above. */
function erfcOf(x: number): number {
  if (x < 2.5) {
    let term = x;
    let sum = x;
    for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
      term *= -(x * x) / n;
      sum += term / (2 * n + 1);
    }
    return 1 - (2 / rootPi) * sum;
  }
  let fraction = 0;
  for (let n = 80; n >= 1; n--) fraction = n / 2 / (x + fraction);
  return Math.exp(-x * x) / (rootPi * (x + fraction));
}

/** Chance that a normal variable of mean 0 and variance 1 is at most z. */
export function normalCdf(z: number): number {
  const tail = erfcOf(Math.abs(z) / Math.SQRT2) / 2;
  return z < 0 ? tail : 1 - tail;
}

/**
 * The z that a normal variable of mean 0 and variance 1 stays below with chance p, by halving.
 *
 * @throws RangeError unless 0 < p < 1
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a chance must be above 0 and below 1, not ${p}`);
  let low = -40;
  let high = 40;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
