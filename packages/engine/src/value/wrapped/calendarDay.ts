const dayMs = 86_400_000;

/** Days from 1 January 1970 to 1 January of a year. */
export function firstDayOf(year: number): number {
  return Date.UTC(year, 0, 1) / dayMs;
}

/** The month of a day, 1–12. */
export function monthOf(day: number): number {
  return new Date(day * dayMs).getUTCMonth() + 1;
}

/** The weekday of a day, 0 Monday … 6 Sunday. */
export function weekdayOf(day: number): number {
  // 1 January 1970 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The same day of the year before; 28 February for the leap day. */
export function yearEarlier(day: number): number {
  const date = new Date(day * dayMs);
  const [month, ofMonth] = [date.getUTCMonth(), date.getUTCDate()];
  const isLeapDay = month === 1 && ofMonth === 29;
  return Date.UTC(date.getUTCFullYear() - 1, month, isLeapDay ? 28 : ofMonth) / dayMs;
}
