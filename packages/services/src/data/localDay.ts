const dayMs = 24 * 60 * 60_000;
const days = new Map<string, Intl.DateTimeFormat>();

function calendarOf(zone: string): Intl.DateTimeFormat {
  const known = days.get(zone);
  if (known) return known;
  const calendar = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  days.set(zone, calendar);
  return calendar;
}

/**
 * The day that the calendars of a zone show at an instant, as an ISO date such as 2026-03-14.
 *
 * @param instant milliseconds since 1970 UTC
 * @throws RangeError when the zone is unknown
 */
export function localDay(instant: number, zone: string): string {
  const parts = new Map(
    calendarOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}

/** The day that comes so many days after a day; before it where the number is negative. ISO dates. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** The Monday of the week of a day. ISO dates. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayAfter(day, -((weekday + 6) % 7));
}
