import { monthOf } from "./calendarDay.ts";
import type { CountedListen } from "./countListens.ts";
import { HeardTally } from "./heardTally.ts";
import type { JourneyMonth } from "./wrappedEdition.ts";

/** Clusters of a month that are told. */
const places = 5;

/**
 * How her taste moved through the year: the music of each month by taste cluster. Months without music are left out.
 *
 * @param clusterOf the lasting id of an item's cluster; null where none knows the item
 */
export function journeyOf(
  listens: readonly CountedListen[],
  clusterOf: (itemId: number) => number | null,
): JourneyMonth[] {
  const months = new Map<number, { listens: number; clusters: HeardTally }>();
  for (const listen of listens) {
    if (listen.item.kind !== "track") continue;
    const month = monthOf(listen.day);
    const tally = months.get(month) ?? { listens: 0, clusters: new HeardTally() };
    months.set(month, tally);
    tally.listens++;
    const cluster = clusterOf(listen.itemId);
    if (cluster !== null) tally.clusters.add(cluster, listen);
  }
  return [...months]
    .toSorted(([a], [b]) => a - b)
    .map(([month, { listens: count, clusters }]) => ({
      month,
      listens: count,
      clusters: clusters.top(places, "listens").map(({ id, listens: own }) => ({ clusterId: id, listens: own })),
    }));
}
