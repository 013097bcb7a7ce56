import type { StoryBrief } from "../story.ts";

type Spelling = StoryBrief["spelling"];

const locales: Record<Spelling, string> = { british: "en-GB", american: "en-US" };
const dayMs = 86_400_000;
const minuteMs = 60_000;

const formatters = (options: Intl.DateTimeFormatOptions): Record<Spelling, Intl.DateTimeFormat> => ({
  british: new Intl.DateTimeFormat(locales.british, { ...options, timeZone: "UTC" }),
  american: new Intl.DateTimeFormat(locales.american, { ...options, timeZone: "UTC" }),
});

const clocks = formatters({ hour: "numeric", minute: "2-digit" });
const dates = formatters({ day: "numeric", month: "long", year: "numeric" });
const daysOfYear = formatters({ day: "numeric", month: "long" });
const weekdays = formatters({ weekday: "long" });
const months = formatters({ month: "long" });

/** A clock's time: 21:14 or 9:14 pm. */
export function spokenClock(
  { startedAt, offsetMs }: { startedAt: number; offsetMs: number },
  spelling: Spelling,
): string {
  return clocks[spelling]
    .format(startedAt + offsetMs)
    .replace(/\s/gu, " ")
    .replace("AM", "am")
    .replace("PM", "pm");
}

/** A day, counted from 1 January 1970, as a date with its year, without it, as a weekday or as a month. */
export function spokenDay(day: number, as: "date" | "day of year" | "weekday" | "month", spelling: Spelling): string {
  const format = { date: dates, "day of year": daysOfYear, weekday: weekdays, month: months }[as];
  return format[spelling].format(day * dayMs);
}

/** The part of the day that an hour belongs to. */
export function partOfDay(hour: number): "night" | "morning" | "afternoon" | "evening" {
  if (hour < 5 || hour >= 22) return "night";
  if (hour < 12) return "morning";
  return hour < 17 ? "afternoon" : "evening";
}

const amount = (value: number, unit: string): string => `${value} ${unit}${value === 1 ? "" : "s"}`;

/** A length of time to the minute: 2 hours and 5 minutes; at least a minute. */
export function spokenSpan(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / minuteMs));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return amount(rest, "minute");
  return rest === 0 ? amount(hours, "hour") : `${amount(hours, "hour")} and ${amount(rest, "minute")}`;
}
