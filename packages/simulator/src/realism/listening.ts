import { mean, quantile, sorted } from "./tail.ts";

/** One counted listen of a listener; `track` and `artist` are any numbers that tell them apart. */
export interface CountedListen {
  /** milliseconds since 1970 UTC */
  at: number;
  track: number;
  artist: number;
  /** 0–23 */
  hour: number;
}

/** What the log of one listener looks like. Shares 0–1. */
export interface ListeningShape {
  listens: number;
  /** listens of a track listened to before */
  trackRepeats: number;
  artistRepeats: number;
  /** share of the eight busiest hours of the day */
  busiestHours: number;
  /** listens in each session */
  sessionListens: number[];
  /** minutes from the first start to the last one, in sessions of at least two listens */
  sessionMinutes: number[];
}

const silenceMs = 30 * 60_000;

/** @param listens of one listener, in the order of time, at least one */
export function shapeOf(listens: readonly CountedListen[]): ListeningShape {
  const tracks = new Set<number>();
  const artists = new Set<number>();
  const hours = Array.from({ length: 24 }, () => 0);
  let trackRepeats = 0;
  let artistRepeats = 0;
  for (const { track, artist, hour } of listens) {
    if (tracks.has(track)) trackRepeats++;
    if (artists.has(artist)) artistRepeats++;
    tracks.add(track);
    artists.add(artist);
    hours[hour]++;
  }
  const busiest = sorted(hours).slice(-8);
  return {
    listens: listens.length,
    trackRepeats: trackRepeats / listens.length,
    artistRepeats: artistRepeats / listens.length,
    busiestHours: busiest.reduce((sum, count) => sum + count, 0) / listens.length,
    ...sessionsOf(listens),
  };
}

/** Sessions, cut where more than 30 minutes pass from one start to the next. */
function sessionsOf(listens: readonly CountedListen[]): Pick<ListeningShape, "sessionListens" | "sessionMinutes"> {
  const sessionListens: number[] = [];
  const sessionMinutes: number[] = [];
  let first = 0;
  for (let index = 1; index <= listens.length; index++) {
    if (index < listens.length && listens[index].at - listens[index - 1].at <= silenceMs) continue;
    sessionListens.push(index - first);
    if (index - first > 1) sessionMinutes.push((listens[index - 1].at - listens[first].at) / 60_000);
    first = index;
  }
  return { sessionListens, sessionMinutes };
}

/** Several listeners' shapes as one: medians of the shares, sessions pooled. */
export interface ListeningSummary {
  listeners: number;
  trackRepeats: number;
  artistRepeats: number;
  busiestHours: number;
  sessionListens: { mean: number; median: number; p90: number };
  sessionMinutes: { mean: number; median: number; p90: number };
}

export function summarise(shapes: readonly ListeningShape[]): ListeningSummary {
  const medianOf = (read: (shape: ListeningShape) => number) => quantile(sorted(shapes.map(read)), 0.5);
  return {
    listeners: shapes.length,
    trackRepeats: medianOf((shape) => shape.trackRepeats),
    artistRepeats: medianOf((shape) => shape.artistRepeats),
    busiestHours: medianOf((shape) => shape.busiestHours),
    sessionListens: spreadOf(shapes.flatMap((shape) => shape.sessionListens)),
    sessionMinutes: spreadOf(shapes.flatMap((shape) => shape.sessionMinutes)),
  };
}

function spreadOf(values: readonly number[]): { mean: number; median: number; p90: number } {
  const ordered = sorted(values);
  return { mean: mean(ordered), median: quantile(ordered, 0.5), p90: quantile(ordered, 0.9) };
}
