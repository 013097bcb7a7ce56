import { monthOf } from "../calendarDay.ts";

const dayMs = 86_400_000;

/** The calendar year of a day. */
export function yearOf(day: number): number {
  return new Date(day * dayMs).getUTCFullYear();
}

/** The same day of another year; 28 February for the leap day where that year has none. Days from 1 January 1970. */
export function sameDayIn(year: number, day: number): number {
  const ofMonth = new Date(day * dayMs).getUTCDate();
  const same = Date.UTC(year, monthOf(day) - 1, ofMonth) / dayMs;
  return monthOf(same) === monthOf(day) ? same : same - 1;
}
