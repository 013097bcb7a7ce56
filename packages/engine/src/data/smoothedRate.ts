/** Weight of the prior, in observations. */
const priorWeight = 10;

/**
 * A rate that few observations cannot push to an extreme: (w·prior + hits) / (w + trials), w = 10.
 *
 * @param prior rate without any observation, 0–1
 */
export function smoothedRate(hits: number, trials: number, prior: number): number {
  return (priorWeight * prior + hits) / (priorWeight + trials);
}
