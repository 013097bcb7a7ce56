const hourMs = 60 * 60_000;
const daysAWeek = 7;

/**
 * The day of the week on a listener's clock, from the instant and the hour that her clock showed: the two give the offset of her
 * zone, from −11 to +12 hours. East of that (parts of the Pacific) the day before is taken.
 *
 * @param at milliseconds since 1970 UTC
 * @param localHour 0–23
 */
export function localDay(at: number, localHour: number): { weekday: number; isWeekend: boolean } {
  const utcHour = Math.floor(at / hourMs);
  const ahead = (((localHour - utcHour) % 24) + 24) % 24;
  const offset = ahead > 12 ? ahead - 24 : ahead;
  // 1 January 1970 was a Thursday, day 4 of a week that begins with Sunday.
  const day = Math.floor((utcHour + offset) / 24) + 4;
  const weekday = ((day % daysAWeek) + daysAWeek) % daysAWeek;
  return { weekday, isWeekend: weekday === 0 || weekday === 6 };
}
