/** Entries of one day of the listener's own calendar. */
export interface Day<Entry> {
  /** ISO date in her zone */
  date: string;
  entries: Entry[];
}

/**
 * Cuts entries, newest first, where the day changes on the listener's clock.
 *
 * @param zone IANA zone
 */
export function groupByDay<Entry extends { occurredAt: Date }>(entries: Entry[], zone: string): Day<Entry>[] {
  const dateOf = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
  const days: Day<Entry>[] = [];
  for (const entry of entries) {
    const date = dateOf.format(entry.occurredAt);
    const last = days.at(-1);
    if (last?.date === date) last.entries.push(entry);
    else days.push({ date, entries: [entry] });
  }
  return days;
}

/** A day as a person names it: Today, Yesterday, else the weekday and date; with the year when it is another one. */
export function dayName(date: string, now: Date, zone: string): string {
  const dateOf = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
  const today = dateOf.format(now);
  if (date === today) return "Today";
  const noon = new Date(`${date}T12:00:00Z`);
  if (noon.getTime() + 86_400_000 === Date.parse(`${today}T12:00:00Z`)) return "Yesterday";
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(noon);
}
