import type { CountedListen } from "../countListens.ts";
import { sumOf } from "../heardTally.ts";
import { type DayHeuristic, type MeasuredDay, rareDaysByFactor } from "./dayHeuristic.ts";
import type { ListenedDay } from "./listenerYear.ts";

/** Fewer different tracks of an artist on one day are no dive. */
const leastTracks = 6;

const artistOf = ({ item }: CountedListen): number | null => (item.kind === "track" ? item.creatorId : null);

/** The artist with the most different tracks on a day, the one that came to it first among equals. */
function deepestDive({ day, listens }: ListenedDay): MeasuredDay | null {
  const heard = new Set<number>();
  const tracks = new Map<number, number>();
  let best = { artistId: 0, value: 0 };
  for (const listen of listens) {
    const artistId = artistOf(listen);
    if (artistId === null || heard.has(listen.itemId)) continue;
    heard.add(listen.itemId);
    const value = (tracks.get(artistId) ?? 0) + 1;
    tracks.set(artistId, value);
    if (value > best.value) best = { artistId, value };
  }
  const evidence = () => listens.filter((listen) => artistOf(listen) === best.artistId);
  return best.value > 0 ? { day, value: best.value, evidence } : null;
}

/** Many different tracks of one artist on one day. */
export const artistDive: DayHeuristic<"artist-dive"> = {
  kind: "artist-dive",
  category: "artist-dive",
  candidatesOf: ({ days }) =>
    rareDaysByFactor(
      days.map(deepestDive).filter((day) => day !== null),
      { of: days.length, least: leastTracks, usualFactor: 1.5 },
    ),
  factsOf: (evidence) => {
    const artistId = evidence[0] ? artistOf(evidence[0]) : null;
    if (artistId === null) return null;
    const own = evidence.filter((listen) => artistOf(listen) === artistId);
    const albums = new Set(own.map(({ item }) => item.albumId).filter((albumId) => albumId !== null));
    return { artistId, tracks: new Set(own.map(({ itemId }) => itemId)).size, albums: albums.size, ...sumOf(own) };
  },
};
