/**
 * How well a listener knows an artist: f = 1 − exp(−decayed plays), 0 (never heard) to below 1.
 *
 * @param decayedPlays her listens of the artist's items, each weighing 2^(−age / half-life); ≥ 0
 */
export function familiarity(decayedPlays: number): number {
  return -Math.expm1(-decayedPlays);
}
