import { seededRandom } from "../../math/index.ts";

/** Draws of a bootstrap: how often each listener is in each of them. */
export interface BootstrapDraws {
  count: number;
  listeners: number;
  /** by listener and draw: listener · count + draw */
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

/** Listeners that are added at once: a sum is then fetched and stored once for all of them. */
const atOnce = 4;

/** Rows of sums by listener, added up as each draw has them: draws × width. @param members by listener 1 where she counts; all of them when left out */
export function drawnSums(
  sums: Float64Array,
  { count, listeners, times }: BootstrapDraws,
  members?: Uint8Array,
): Float64Array {
  const width = sums.length / Math.max(1, listeners);
  const drawn = new Float64Array(count * width);
  const column = new Float64Array(count);
  const counted = members ? members : new Uint8Array(listeners).fill(1);
  for (let at = 0; at < width; at++) {
    column.fill(0);
    const valueOf = (listener: number): number =>
      listener < listeners && counted[listener] === 1 ? sums[listener * width + at] : 0;
    for (let first = 0; first < listeners; first += atOnce) {
      const values = [valueOf(first), valueOf(first + 1), valueOf(first + 2), valueOf(first + 3)] as const;
      if (values.some((value) => value !== 0)) addDrawn(column, times.subarray(first * count), values);
    }
    for (let draw = 0; draw < count; draw++) drawn[draw * width + at] = column[draw];
  }
  return drawn;
}

/** Adds four listeners' values to the sums of all draws; those beyond the last listener are zeros, whatever stands there. */
function addDrawn(
  column: Float64Array,
  times: Uint8Array,
  [one, two, three, four]: readonly [number, number, number, number],
): void {
  const count = column.length;
  // Of a last block there may be fewer than four.
  if (times.length < atOnce * count) {
    const all = [one, two, three, four];
    for (let at = 0; at < times.length; at++) column[at % count] += times[at] * all[Math.floor(at / count)];
    return;
  }
  for (let draw = 0; draw < count; draw++) {
    column[draw] +=
      times[draw] * one + times[draw + count] * two + times[draw + 2 * count] * three + times[draw + 3 * count] * four;
  }
}
