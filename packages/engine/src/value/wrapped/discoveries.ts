import { firstDayOf } from "./calendarDay.ts";
import type { CountedListen } from "./countListens.ts";
import { HeardTally } from "./heardTally.ts";
import type { Discoveries } from "./wrappedEdition.ts";

/** So long everything is new in a log, because it has just begun; days. */
export const settlingDays = 30;
/** Fewer listens make no favourite. */
const leastListens = 5;

/** The day of each thing's first listen ever. */
function firstDays(
  listens: readonly CountedListen[],
  idOf: (listen: CountedListen) => number | null,
): Map<number, number> {
  const days = new Map<number, number>();
  for (const listen of listens) {
    const id = listen.item.kind === "track" ? idOf(listen) : null;
    if (id !== null && !days.has(id)) days.set(id, listen.day);
  }
  return days;
}

/**
 * Music that was new to her in a year. What she heard in the first 30 days of her log is new to the log only, and does not count.
 *
 * @param ever all listens of her log, in the order of time
 * @param own those of the year
 * @returns null when her log is too short to tell
 */
export function discoveriesOf(
  ever: readonly CountedListen[],
  { own, year }: { own: readonly CountedListen[]; year: number },
): Discoveries | null {
  const [first] = ever;
  const last = own.at(-1);
  if (!first || !last) return null;
  const since = Math.max(firstDayOf(year), first.day + settlingDays);
  const until = firstDayOf(year + 1);
  if (last.day < since) return null;
  const isNew = (day: number): boolean => day >= since && day < until;
  const artistDays = firstDays(ever, ({ item }) => item.creatorId);
  const trackDays = firstDays(ever, ({ itemId }) => itemId);
  return {
    since,
    artists: [...artistDays.values()].filter(isNew).length,
    tracks: [...trackDays.values()].filter(isNew).length,
    favourite: favouriteOf(own, new Map([...artistDays].filter(([, day]) => isNew(day)))),
  };
}

function favouriteOf(own: readonly CountedListen[], newArtists: ReadonlyMap<number, number>): Discoveries["favourite"] {
  const tally = new HeardTally();
  for (const listen of own) {
    const { kind, creatorId } = listen.item;
    if (kind === "track" && creatorId !== null && newArtists.has(creatorId)) tally.add(creatorId, listen);
  }
  const [best] = tally.top(1, "listens");
  if (!best || best.listens < leastListens) return null;
  return { itemId: best.id, listens: best.listens, day: newArtists.get(best.id) ?? best.id };
}
