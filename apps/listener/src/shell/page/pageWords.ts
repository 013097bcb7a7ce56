import { formatSpan } from "@segue/api/listener/shown";

interface Timed {
  durationMs: number | null;
}

/** "1 track", "12 tracks". */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** How long all of it is; null where the length of something is unknown. */
export function lengthOf(entries: readonly Timed[]): string | null {
  if (entries.length === 0 || entries.some(({ durationMs }) => durationMs === null)) return null;
  return formatSpan(entries.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0));
}

/** A calendar day in words: 3 May 2026. @param date ISO date */
export function dayOf(date: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "long" });
  return format.format(new Date(`${date}T12:00:00Z`));
}

/** @param date ISO date */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** How far she is in an episode or a book: null when she has not begun. */
export function progressWords({
  durationMs,
  resumeMs,
  finished,
}: Timed & { resumeMs: number | null; finished: boolean }) {
  if (finished) return "Heard to the end";
  if (resumeMs === null) return null;
  return durationMs === null ? `${formatSpan(resumeMs)} heard` : `${formatSpan(durationMs - resumeMs)} left`;
}
