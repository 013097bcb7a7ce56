/** The probability that log-odds stand for, 1 / (1 + e^−x); 0 and 1 at the infinities. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
