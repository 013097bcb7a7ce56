import type { Visit } from "../response/appraise.ts";

const dayHours = 24;
const halfLifeDays = 30;
const longestDays = 180;
/** What a listen of so many whole hours ago counts: a world asks for millions of them. */
const decays = Float64Array.from(
  { length: longestDays * dayHours + 1 },
  (_, hours) => 2 ** (-hours / dayHours / halfLifeDays),
);

/**
 * How well she knows an artist at a moment, f = 1 − exp(−decayed listens), as serving would say to the hour: a listen counts 2^(−age ÷ 30 days) for 180 days.
 *
 * @returns f by artist, 0–1
 */
export function familiarityFrom({ world, state, at }: Omit<Visit, "listener">): (artist: number) => number {
  const { until, days } = world.settings;
  const now = (at - until) / 3_600_000 + days * dayHours;
  const decayed = new Float64Array(world.catalogue.artists.length);
  for (let index = state.length - 1; index >= 0; index--) {
    const hours = Math.max(0, Math.floor(now - state.historyMinute[index] / 60));
    if (hours >= decays.length) break;
    decayed[state.historyArtist[index]] += decays[hours];
  }
  return (artist) => -Math.expm1(-decayed[artist]);
}
