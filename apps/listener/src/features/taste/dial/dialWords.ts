import type { ListenerDial } from "../../../trpc/views.ts";

export type Daypart = ListenerDial["now"];

/** One part of the day, or all of it. */
export type DialTime = Daypart | "all";

export const dialTimes: { time: DialTime; name: string; hours: string }[] = [
  { time: "all", name: "All day", hours: "at any time" },
  { time: "morning", name: "Morning", hours: "5 to 11" },
  { time: "afternoon", name: "Afternoon", hours: "11 to 17" },
  { time: "evening", name: "Evening", hours: "17 to 22" },
  { time: "night", name: "Night", hours: "22 to 5" },
];

/** A position of the dial as one reads it: 0 familiar, 100 discovery. */
export const points = (position: number): number => Math.round(100 * position);

/** What a position of the dial is called. */
export function positionWords(position: number): string {
  if (position < 0.2) return "what you know";
  if (position < 0.4) return "mostly what you know";
  if (position <= 0.6) return "half and half";
  return position <= 0.8 ? "mostly new to you" : "new to you";
}

interface Asked {
  requested: number;
  applied: number;
}

/** What becomes of a wish inside the policy's band. */
export function bandWords({ requested, applied }: Asked, { min, max }: ListenerDial["policy"]): string {
  const asked = `You ask for ${points(requested)} of 100 towards discovery`;
  if (applied === requested) return `${asked}, and that is what Home uses.`;
  const edge = applied === max ? `at most ${points(max)}` : `at least ${points(min)}`;
  return `${asked}. Segue’s policy allows ${edge}, so Home uses ${points(applied)}.`;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Where a wish ends up inside the band. */
export function askedFor(wanted: number, { min, max }: ListenerDial["policy"]): Asked {
  return { requested: wanted, applied: clamp(wanted, min, max) };
}

/** How far her dial moves from where it stands by itself to where she wants it, in hundredths, −1 to 1. */
export function offsetOf(wanted: number, start: number): number {
  return clamp(Math.round(100 * (wanted - start)) / 100, -1, 1) + 0;
}
