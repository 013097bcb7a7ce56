import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { countShape, type CountShape } from "./counts.ts";
import { type CountedListen, type ListeningSummary, shapeOf, summarise } from "./listening.ts";
import { tailOf, type Tail } from "./tail.ts";

/**
 * The HetRec 2011 Last.fm community, 1,892 listeners' 50 most played artists.
 *
 * @param folder that holds `lastfm-hetrec-2k`
 * @throws when the file is not there
 */
export function hetrecCounts(folder: string): CountShape {
  const counts = new Map<number, Map<number, number>>();
  for (const line of linesOf(join(folder, "lastfm-hetrec-2k", "user_artists.dat.gz")).slice(1)) {
    const [listener, artist, plays] = line.split("\t").map(Number) as [number, number, number];
    const own = counts.get(listener) ?? new Map<number, number>();
    counts.set(listener, own.set(artist, plays));
  }
  return countShape(counts);
}

export interface ExcerptShape {
  listens: number;
  listening: ListeningSummary;
  trackPlays: Tail;
  /** share of listens that began in each hour, UTC: the listener's zone is not known */
  hours: number[];
}

/**
 * The one listener of the Last.fm 1K excerpt with a history to speak of.
 *
 * @param folder that holds `lastfm-1k-excerpt`
 * @throws when the file is not there
 */
export function excerptShape(folder: string): ExcerptShape {
  const rows = linesOf(join(folder, "lastfm-1k-excerpt", "listens.tsv.gz")).map((line) => line.split("\t"));
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  const listens = rows.flatMap(([listener, time, , artist, , track]): CountedListen[] => {
    if (listener !== "user_000001") return [];
    const at = Date.parse(time);
    const hour = new Date(at).getUTCHours();
    return [{ at, hour, artist: numberOf(artist), track: numberOf(`${artist}\t${track}`) }];
  });
  listens.sort((a, b) => a.at - b.at);
  const hours = Array.from({ length: 24 }, () => 0);
  for (const { hour } of listens) hours[hour] += 1 / listens.length;
  return {
    listens: listens.length,
    listening: summarise([shapeOf(listens)]),
    trackPlays: tailOf(playsOf(listens).values()),
    hours,
  };
}

function playsOf(listens: readonly CountedListen[]): Map<number, number> {
  const plays = new Map<number, number>();
  for (const { track } of listens) plays.set(track, (plays.get(track) ?? 0) + 1);
  return plays;
}

function linesOf(file: string): string[] {
  return gunzipSync(readFileSync(file)).toString("utf8").split("\n").filter(Boolean);
}
