/** Weight of the prior, in observations. */
const priorWeight = 10;

/**
 * A rate that few observations cannot push to an extreme: (w·prior + hits) / (w + trials), w = 10.
 *
 * @param hits what the trials brought: their number of successes, or a sum such as minutes
 * @param prior rate without any observation
 */
export function smoothedRate(hits: number, trials: number, prior: number): number {
  return (priorWeight * prior + hits) / (priorWeight + trials);
}
