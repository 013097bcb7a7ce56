const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
/** 1 January 1970 was a Thursday. */
const firstWeekday = 4;

/**
 * The day of the week on a listener's clock, 0 Sunday … 6, from the instant and the hour that her clock showed: the two give the
 * offset of her zone, from −11 to +12 hours. East of that (parts of the Pacific) the day before is taken.
 *
 * @param at milliseconds since 1970 UTC
 * @param localHour 0–23
 */
export function localWeekday(at: number, localHour: number): number {
  const utcHour = modulo(Math.floor(at / hourMs), 24);
  const ahead = ((localHour - utcHour + 35) % 24) - 11;
  return modulo(Math.floor((at + ahead * hourMs) / dayMs) + firstWeekday, 7);
}

/** The remainder of a division, 0 or more also of numbers below 0. */
function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}

/** Whether `localWeekday` is a Saturday or a Sunday. */
export function isWeekend(weekday: number): boolean {
  return weekday === 0 || weekday === 6;
}
