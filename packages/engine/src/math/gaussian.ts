/** One draw from the normal distribution with mean 0 and variance 1 (Box–Muller), from two uniform draws. */
export function gaussian(random: () => number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}
