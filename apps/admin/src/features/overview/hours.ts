import type { Overview } from "../../trpc/answers.ts";

export type HourCount = Overview["events"]["byHour"][number];

/** The hour on the reader's own clock: 14:00. */
export function hourName(hour: Date): string {
  return hour.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}
