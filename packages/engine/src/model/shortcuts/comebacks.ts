import { drawWithoutReplacement } from "../../math/index.ts";
import type { ListenLog } from "./listenLog.ts";
import type { Moment } from "./recall.ts";

/** A moment at which a listener had the choice among all she knew, and what she came back to. */
export interface Comeback {
  moment: Moment;
  /** slot of the item */
  item: number;
}

export interface ComebackOptions {
  /** moments at which a session begins, and as many inside of one, at most */
  perListener: number;
  /** moments from this instant on, milliseconds since 1970 UTC; all of them when left out */
  from?: number;
  /** uniform in [0, 1) */
  random: () => number;
}

/** First listen of every item slot. */
function firstListens({ slots, sizes, length }: ListenLog): Int32Array {
  const first = new Int32Array(sizes.item).fill(length);
  for (let at = length - 1; at >= 0; at--) first[slots.item[at]] = at;
  return first;
}

const beginsSession = ({ sessions }: ListenLog, at: number): boolean => at === 0 || sessions[at] !== sessions[at - 1];

/** The first listen, from `from` to the end of its session, of something heard to its end before; −1 when there is none. */
function nextFamiliar(log: ListenLog, first: Int32Array, from: number): number {
  const at = log.startedAt[from];
  const isKnown = (listen: number): boolean => log.startedAt[listen] < at && log.endedAt[listen] <= at;
  for (let next = from; next < log.length && (next === from || !beginsSession(log, next)); next++) {
    if (isKnown(first[log.slots.item[next]])) return next;
  }
  return -1;
}

/**
 * Moments of one listener's log with what she came back to next: the first listen, within the same session, of an item that she had
 * listened to before the moment. Half of them are the beginnings of sessions. Sessions of nothing but new things give none.
 */
export function comebacksOf(
  log: ListenLog,
  { perListener, from = Number.NEGATIVE_INFINITY, random }: ComebackOptions,
): Comeback[] {
  const first = firstListens(log);
  const places = Array.from(log.startedAt.keys()).filter((at) => log.startedAt[at] >= from);
  return [true, false].flatMap((opening) => {
    const fitting = places.filter((at) => beginsSession(log, at) === opening);
    const drawn = drawWithoutReplacement(fitting, perListener, random).toSorted((a, b) => a - b);
    return drawn.flatMap((at): Comeback[] => {
      const next = nextFamiliar(log, first, at);
      const moment = { at: log.startedAt[at], localHour: log.hours[at] };
      return next === -1 ? [] : [{ moment, item: log.slots.item[next] }];
    });
  });
}
