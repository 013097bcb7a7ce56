import type { WrappedTold } from "../../../trpc/views.ts";

/** The greater a corner, the more it stands out. */
const colours = ["bg-ember", "bg-tide", "bg-fg/70", "bg-ember/45", "bg-tide/45"];

/** What the many others have. */
const rest = "bg-line-strong/50";

/** A colour for each taste cluster of a year, the same in every month: by its listens of all months. */
export function coloursOf(journey: WrappedTold["journey"]): ReadonlyMap<number, string> {
  const listens = new Map<number, number>();
  for (const { clusterId, listens: own } of journey.flatMap(({ clusters }) => clusters))
    listens.set(clusterId, (listens.get(clusterId) ?? 0) + own);
  const inOrder = [...listens].toSorted(([a, most], [b, least]) => least - most || a - b);
  return new Map(inOrder.map(([clusterId], at) => [clusterId, colours[at] ?? rest]));
}
