const hourMs = 60 * 60_000;

/**
 * The day of the week on a listener's clock, 0 Sunday … 6, from the instant and the hour that her clock showed: the two give the
 * offset of her zone, from −11 to +12 hours. East of that (parts of the Pacific) the day before is taken.
 *
 * @param at milliseconds since 1970 UTC
 * @param localHour 0–23
 */
export function localWeekday(at: number, localHour: number): number {
  const ahead = ((localHour - new Date(at).getUTCHours() + 35) % 24) - 11;
  return new Date(at + ahead * hourMs).getUTCDay();
}

/** Whether `localWeekday` is a Saturday or a Sunday. */
export function isWeekend(weekday: number): boolean {
  return weekday === 0 || weekday === 6;
}
