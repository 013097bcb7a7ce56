/**
 * Scores in units of their own spread: mean 0 and standard deviation 1 over `places`, so that models of any scale can be added
 * up. In place; all zeros where the scores are all alike.
 *
 * @param places which scores count; the others become NaN, which never ranks
 */
export function standardise(scores: Float32Array, places: Uint8Array): Float32Array {
  let count = 0;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    if (places[at] === 0) continue;
    count++;
    sum += scores[at];
  }
  const mean = sum / Math.max(1, count);
  let squares = 0;
  for (let at = 0; at < scores.length; at++) if (places[at] !== 0) squares += (scores[at] - mean) ** 2;
  const deviation = Math.sqrt(squares / Math.max(1, count));
  // Rounding alone must not be blown up to a spread.
  const scale = deviation > 1e-6 * Math.abs(mean) ? 1 / deviation : 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = places[at] === 0 ? Number.NaN : (scores[at] - mean) * scale;
  }
  return scores;
}
