import type { ListenerId } from "@segue/engine/data";

/** What a choice of listeners is made by. */
export interface ChoosableListener {
  listenerId: ListenerId;
  isDemo: boolean;
  /** of her taste; null while nothing is known of it */
  cluster: number | null;
  /** 0–1 */
  openness: number;
}

/** Of the demonstration at most so many stand in a choice, so that the others have room. */
const mostDemo = 5;

/**
 * A varied choice: some of the demonstration, then of every taste cluster in turn the least open, the most open, and so on inwards. In it
 * from the least open to the most open.
 *
 * @param most listeners in the choice
 */
export function variedListeners(listeners: readonly ChoosableListener[], most: number): ListenerId[] {
  const demo = spread(listeners.filter(({ isDemo }) => isDemo)).slice(0, mostDemo);
  const rounds = [...byCluster(listeners.filter(({ isDemo }) => !isDemo)).values()].map(spread);
  const longest = Math.max(0, ...rounds.map(({ length }) => length));
  const others = Array.from({ length: longest }, (_, round) => rounds.flatMap((list) => list[round] ?? [])).flat();
  return [...demo, ...others]
    .slice(0, most)
    .toSorted((left, right) => left.openness - right.openness || left.listenerId - right.listenerId)
    .map(({ listenerId }) => listenerId);
}

function byCluster(listeners: readonly ChoosableListener[]): Map<number | null, ChoosableListener[]> {
  return Map.groupBy(
    listeners.toSorted((left, right) => (left.cluster ?? -1) - (right.cluster ?? -1)),
    ({ cluster }) => cluster,
  );
}

/** The least open, the most open, the next least open, and so on. */
function spread(listeners: readonly ChoosableListener[]): ChoosableListener[] {
  const left = listeners.toSorted((one, other) => one.openness - other.openness || one.listenerId - other.listenerId);
  const order: ChoosableListener[] = [];
  while (left.length > 0) {
    const next = order.length % 2 === 0 ? left.shift() : left.pop();
    if (next) order.push(next);
  }
  return order;
}
