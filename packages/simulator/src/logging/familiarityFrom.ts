import type { Visit } from "../response/appraise.ts";

const dayMinutes = 1440;
const halfLifeDays = 30;
const longestDays = 180;

/**
 * How well she knows an artist at a moment, f = 1 − exp(−decayed listens), as serving would say: a listen counts 2^(−age ÷ 30 days) for 180 days.
 *
 * @returns f by artist, 0–1
 */
export function familiarityFrom({ world, state, at }: Omit<Visit, "listener">): (artist: number) => number {
  const { until, days } = world.settings;
  const now = (at - until) / 60_000 + days * dayMinutes;
  const decayed = new Map<number, number>();
  for (let index = state.length - 1; index >= 0; index--) {
    const ageDays = Math.max(0, now - state.historyMinute[index]) / dayMinutes;
    if (ageDays > longestDays) break;
    const artist = state.historyArtist[index];
    decayed.set(artist, (decayed.get(artist) ?? 0) + 2 ** (-ageDays / halfLifeDays));
  }
  return (artist) => -Math.expm1(-(decayed.get(artist) ?? 0));
}
