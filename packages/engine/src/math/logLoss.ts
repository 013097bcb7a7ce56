/** Chances are taken to be this far from 0 and 1 at least, so that one sure mistake does not cost infinitely much. */
const leastChance = 1e-7;

/**
 * Mean of −ln(chance given to what happened), in nats; 0 is perfect. NaN without rows.
 *
 * @param chances predicted probabilities
 * @param outcomes 1 it happened, 0 it did not; one a chance
 */
export function logLoss(chances: ArrayLike<number>, outcomes: ArrayLike<number>): number {
  let sum = 0;
  for (let row = 0; row < outcomes.length; row++) {
    const right = outcomes[row] === 1 ? chances[row] : 1 - chances[row];
    sum -= Math.log(Math.max(leastChance, right));
  }
  return sum / outcomes.length;
}
