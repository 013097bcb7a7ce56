import { weekdayOf } from "./calendarDay.ts";
import type { CountedListen } from "./countListens.ts";
import { HeardTally } from "./heardTally.ts";
import type { Streak, WrappedEdition } from "./wrappedEdition.ts";

export type Rhythm = Pick<
  WrappedEdition,
  "firstDay" | "lastDay" | "daysListened" | "streak" | "hoursMs" | "weekdaysMs" | "biggestDay"
>;

/** When she listened: days, the longest run of them, hours and weekdays of her own clock. */
export function rhythmOf(listens: readonly CountedListen[]): Rhythm {
  const days = new HeardTally();
  const hoursMs = Array.from({ length: 24 }, () => 0);
  const weekdaysMs = Array.from({ length: 7 }, () => 0);
  for (const listen of listens) {
    days.add(listen.day, listen);
    hoursMs[listen.hour] += listen.heardMs;
    weekdaysMs[weekdayOf(listen.day)] += listen.heardMs;
  }
  const ascending = [...new Set(listens.map(({ day }) => day))].toSorted((a, b) => a - b);
  const [biggest] = days.top(1, "heardMs");
  return {
    firstDay: ascending.at(0) ?? null,
    lastDay: ascending.at(-1) ?? null,
    daysListened: ascending.length,
    streak: longestStreak(ascending),
    hoursMs,
    weekdaysMs,
    biggestDay: biggest ? { day: biggest.id, listens: biggest.listens, heardMs: biggest.heardMs } : null,
  };
}

/** The longest run of days that follow each other, the first among equals. */
function longestStreak(ascending: readonly number[]): Streak | null {
  let best: Streak | null = null;
  let from = 0;
  for (const [place, day] of ascending.entries()) {
    if (place === 0 || day !== ascending[place - 1] + 1) from = day;
    const days = day - from + 1;
    if (!best || days > best.days) best = { days, from, to: day };
  }
  return best;
}
