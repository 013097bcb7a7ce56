import type { CountedListen } from "./countListens.ts";
import type { WrappedEdition } from "./wrappedEdition.ts";

/** Fewer listens of a track on one day are nothing to tell. */
const leastListens = 3;

/** The track that was heard most often on one day; the earliest day, then the smallest id among equals. Null where none was heard three times. */
export function mostReplayedOf(listens: readonly CountedListen[]): WrappedEdition["mostReplayed"] {
  const counts = new Map<string, { itemId: number; day: number; listens: number }>();
  for (const { itemId, item, day } of listens) {
    if (item.kind !== "track") continue;
    const key = `${day} ${itemId}`;
    const known = counts.get(key);
    if (known) known.listens++;
    else counts.set(key, { itemId, day, listens: 1 });
  }
  let best: WrappedEdition["mostReplayed"] = null;
  for (const entry of counts.values()) {
    if (entry.listens >= leastListens && (!best || isBetter(entry, best))) best = entry;
  }
  return best;
}

type Entry = NonNullable<WrappedEdition["mostReplayed"]>;

function isBetter(a: Entry, b: Entry): boolean {
  return (b.listens - a.listens || a.day - b.day || a.itemId - b.itemId) < 0;
}
