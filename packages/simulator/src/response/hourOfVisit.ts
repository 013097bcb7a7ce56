import { ZoneClock } from "../zones/zoneClock.ts";
import type { Visit } from "./appraise.ts";

const yearMs = 366 * 86_400_000;
const clocks = new Map<string, { clock: ZoneClock; from: number; until: number }>();

/** The visitor's local hour, 0–23. Clocks of zones are kept, a few years wide. */
export function hourOfVisit({ world, listener, at }: Visit): number {
  const { zone } = world.listeners[listener];
  const kept = clocks.get(zone);
  if (kept && at >= kept.from && at <= kept.until) return kept.clock.hourAt(at);
  const from = at - yearMs;
  const until = at + 2 * yearMs;
  const clock = new ZoneClock(zone, from, until);
  clocks.set(zone, { clock, from, until });
  return clock.hourAt(at);
}
