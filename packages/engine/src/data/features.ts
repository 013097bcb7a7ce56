import { hourPoint } from "./hourPoint.ts";
import type { HeardPlay, ListenerHistory } from "./listenerHistory.ts";
import { openness } from "./openness.ts";
import { smoothedRate } from "./smoothedRate.ts";
import { longestWindowDays, windowDays } from "./windows.ts";

/** A named number about a listener at a moment. Whoever changes what it means raises its version. */
export interface Feature {
  name: string;
  version: number;
  unit: string;
  compute: (history: ListenerHistory) => number;
}

/** Rates of a listener of whom nothing is known. */
const priorRates = { skip: 0.25, finish: 0.6, repeat: 0.3 };
const tasteHalfLifeDays = 30;
const priorMinutesPerPlay = 3;

function count(plays: HeardPlay[], signal: "stream" | "listen" | "skip" | "finish"): number {
  let found = 0;
  for (const play of plays) if (play[signal]) found++;
  return found;
}

function countByArtist(plays: HeardPlay[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { artistId, stream } of plays) {
    if (stream && artistId !== null) counts.set(artistId, (counts.get(artistId) ?? 0) + 1);
  }
  return counts;
}

/** The mean of the hours' points; its length says how regular they are, 0 without any stream. */
function usualHour(plays: HeardPlay[], axis: "sin" | "cos"): number {
  const perHour = new Float64Array(24);
  for (const { localHour, stream } of plays) if (stream) perHour[localHour]++;
  const sum = perHour.reduce((total, streams, hour) => total + streams * hourPoint(hour)[axis], 0);
  return sum / Math.max(1, count(plays, "stream"));
}

function repeatShare(plays: HeardPlay[]): number {
  const distinct = new Set<number>();
  for (const { itemId, stream } of plays) if (stream) distinct.add(itemId);
  const streams = count(plays, "stream");
  return smoothedRate(streams - distinct.size, streams, priorRates.repeat);
}

/** Streams halved for every 30 days of age, by whole days. */
function recentStreams({ playsOf, ageOf }: ListenerHistory): number {
  const perDay = new Float64Array(longestWindowDays);
  for (const play of playsOf(longestWindowDays)) if (play.stream) perDay[ageOf(play)]++;
  return perDay.reduce((sum, streams, age) => sum + streams * 2 ** (-age / tasteHalfLifeDays), 0);
}

function minutesPerPlay(plays: HeardPlay[]): number {
  const minutes = plays.reduce((sum, { msHeard }) => sum + msHeard, 0) / 60_000;
  return smoothedRate(minutes, plays.length, priorMinutesPerPlay);
}

const feature = (name: string, unit: string, compute: Feature["compute"]): Feature => ({
  name,
  version: 1,
  unit,
  compute,
});

/** Every feature of a listener, in the order of the vector. */
export const features: readonly Feature[] = [
  ...windowDays.map((days) => feature(`streams${days}d`, "streams", ({ playsOf }) => count(playsOf(days), "stream"))),
  feature("recentStreams", "streams, half-life 30 d", recentStreams),
  feature("topArtistStreams30d", "streams", ({ playsOf }) => Math.max(0, ...countByArtist(playsOf(30)).values())),
  feature("distinctArtists30d", "artists", ({ playsOf }) => countByArtist(playsOf(30)).size),
  feature("skipShare7d", "share", ({ playsOf }) =>
    smoothedRate(count(playsOf(7), "skip"), playsOf(7).length, priorRates.skip),
  ),
  feature("skipShare30d", "share", ({ playsOf }) =>
    smoothedRate(count(playsOf(30), "skip"), playsOf(30).length, priorRates.skip),
  ),
  feature("finishShare30d", "share", ({ playsOf }) =>
    smoothedRate(count(playsOf(30), "finish"), playsOf(30).length, priorRates.finish),
  ),
  feature("repeatShare30d", "share", ({ playsOf }) => repeatShare(playsOf(30))),
  feature("minutesPerPlay30d", "minutes", ({ playsOf }) => minutesPerPlay(playsOf(30))),
  feature("saves30d", "saves", ({ savesOf }) => savesOf(30)),
  feature("usualHourSin30d", "−1 … 1", ({ playsOf }) => usualHour(playsOf(30), "sin")),
  feature("usualHourCos30d", "−1 … 1", ({ playsOf }) => usualHour(playsOf(30), "cos")),
  // 2: beside the usual listener; 1 was her bare acceptance.
  { name: "openness60d", version: 2, unit: "½ is usual", compute: ({ discoveries }) => openness(discoveries) },
  feature("hourSin", "−1 … 1", ({ localHour }) => hourPoint(localHour).sin),
  feature("hourCos", "−1 … 1", ({ localHour }) => hourPoint(localHour).cos),
  feature("sessionPlays", "plays", ({ session }) => session.length),
  feature("sessionSkips", "plays", ({ session }) => session.filter(({ skip }) => skip).length),
];
