export interface Trusted {
  /** how far two items are apart, in the space and on the map */
  spaceDistance: (left: number, right: number) => number;
  mapDistance: (left: number, right: number) => number;
  count: number;
  /** neighbours on the map that are judged, below count / 2 */
  k: number;
}

/**
 * How far one may trust who lies together on a map (Venna, Kaski 2001): 1 − 2/(n·k·(2n − 3k − 1)) · Σ (r − k) over all items that are
 * among the k nearest of another on the map and only its r-th nearest in the space, r > k. 1 when every neighbour on the map is
 * one in the space; about ½ for a map drawn at random.
 *
 * @throws RangeError unless 1 ≤ k < count / 2
 */
export function trustworthiness({ spaceDistance, mapDistance, count, k }: Trusted): number {
  if (!(k >= 1 && k < count / 2)) throw new RangeError(`k must be from 1 to below ${count / 2}, not ${k}`);
  let penalty = 0;
  for (let item = 0; item < count; item++) {
    const inSpace = ranking(item, count, spaceDistance);
    const rankOf = new Map(inSpace.map((other, at) => [other, at + 1]));
    for (const other of ranking(item, count, mapDistance).slice(0, k)) {
      penalty += Math.max(0, (rankOf.get(other) ?? count) - k);
    }
  }
  return 1 - (2 * penalty) / (count * k * (2 * count - 3 * k - 1));
}

/** The others from the nearest on. */
function ranking(item: number, count: number, distance: Trusted["mapDistance"]): number[] {
  const others = Array.from({ length: count }, (_, at) => at).filter((at) => at !== item);
  return others.toSorted((left, right) => distance(item, left) - distance(item, right) || left - right);
}
