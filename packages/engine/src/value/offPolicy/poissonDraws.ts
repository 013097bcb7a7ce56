import { seededRandom } from "../../math/index.ts";

/** Draws of a bootstrap: how often each listener is in each of them. */
export interface BootstrapDraws {
  count: number;
  listeners: number;
  /** draw by draw, listener by listener */
  times: Uint8Array;
}

/**
 * Draws listeners with replacement by giving each a Poisson number of mean 1, as they would have among many (Chamandy et al. 2012). Listeners, not cards, are what is drawn: the cards
 * of one are no independent witnesses.
 */
export function poissonDraws(listeners: number, { count, seed }: { count: number; seed: string }): BootstrapDraws {
  const random = seededRandom(`bootstrap ${seed}`);
  const times = new Uint8Array(count * listeners);
  for (let at = 0; at < times.length; at++) times[at] = poisson(random());
  return { count, listeners, times };
}

/** The Poisson number of mean 1 at a point of its distribution function. */
function poisson(point: number): number {
  let chance = Math.exp(-1);
  let below = chance;
  let number = 0;
  while (point >= below && number < 20) {
    number++;
    chance /= number;
    below += chance;
  }
  return number;
}

/** Rows of sums by listener, added up as each draw has them: draws × width. @param members by listener 1 where she counts; all of them when left out */
export function drawnSums(
  sums: Float64Array,
  { count, listeners, times }: BootstrapDraws,
  members?: Uint8Array,
): Float64Array {
  const width = sums.length / Math.max(1, listeners);
  const drawn = new Float64Array(count * width);
  for (let listener = 0; listener < listeners; listener++) {
    if (members && members[listener] === 0) continue;
    const own = listener * width;
    for (let draw = 0; draw < count; draw++) {
      const often = times[draw * listeners + listener];
      if (often === 0) continue;
      const into = draw * width;
      for (let column = 0; column < width; column++) drawn[into + column] += often * sums[own + column];
    }
  }
  return drawn;
}
