import { firstDayOf } from "../calendarDay.ts";
import type { CountedListen } from "../countListens.ts";
import { listensOfYear } from "../editionOf.ts";
import type { WrappedEdition } from "../wrappedEdition.ts";

/** The listens of a day, in the order of time. */
export interface ListenedDay {
  day: number;
  listens: CountedListen[];
}

/** All that the interesting days of a listener's year are looked for in. */
export interface ListenerYear {
  /** every listen of her log, in the order of time */
  ever: readonly CountedListen[];
  /** those of the year */
  own: readonly CountedListen[];
  /** the days of the year that have any, ascending */
  days: readonly ListenedDay[];
  edition: WrappedEdition;
  /** the lasting id of an item's taste cluster; null where none knows the item */
  clusterOf: (itemId: number) => number | null;
}

/** Whether a day lies in the edition's year. */
export function dayTestOf({ edition: { year } }: Pick<ListenerYear, "edition">): (day: number) => boolean {
  const [from, until] = [firstDayOf(year), firstDayOf(year + 1)];
  return (day) => day >= from && day < until;
}

/** Lays a listener's log out by the days of the edition's year. */
export function listenerYearOf(
  ever: readonly CountedListen[],
  { edition, clusterOf }: Pick<ListenerYear, "edition" | "clusterOf">,
): ListenerYear {
  const own = listensOfYear(ever, edition.year);
  const byDay = new Map<number, CountedListen[]>();
  let latest: ListenedDay | undefined;
  for (const listen of own) {
    if (latest?.day !== listen.day) {
      const known = byDay.get(listen.day) ?? [];
      byDay.set(listen.day, known);
      latest = { day: listen.day, listens: known };
    }
    latest.listens.push(listen);
  }
  const days = [...byDay].map(([day, listens]) => ({ day, listens })).toSorted((a, b) => a.day - b.day);
  return { ever, own, days, edition, clusterOf };
}
