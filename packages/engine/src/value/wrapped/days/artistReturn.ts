import type { CountedListen } from "../countListens.ts";
import { type DayCandidate, type DayHeuristic, greatestDays } from "./dayHeuristic.ts";
import { dayTestOf, type ListenerYear } from "./listenerYear.ts";
import { rarityOf } from "./usualTail.ts";

/** An artist is back when she was known by so many listens, silent for so long, and heard so often on the day. */
const least = { before: 5, silentDays: 90, listens: 4 };
/** A long silence is so many times what lies nine tenths up the list, where little is known. */
const usualFactor = 2;

/** An artist whom she knew is heard again after a day without, or after many. */
interface Return {
  artistId: number;
  last: CountedListen;
  day: number;
  silentDays: number;
  /** of the artist, on the day */
  evidence: CountedListen[];
}

const artistOf = ({ item }: CountedListen): number | null => (item.kind === "track" ? item.creatorId : null);

interface KnownArtist {
  last: CountedListen;
  listens: number;
  /** today's return, if there is one */
  back: Return | null;
}

/** Every return in the year to an artist who was known well enough. */
function returnsOf(year: ListenerYear): Return[] {
  const known = new Map<number, KnownArtist>();
  const returns: Return[] = [];
  const isOwn = dayTestOf(year);
  for (const listen of year.ever) {
    const artistId = artistOf(listen);
    if (artistId === null) continue;
    const artist = known.get(artistId);
    if (!artist) {
      known.set(artistId, { last: listen, listens: 1, back: null });
      continue;
    }
    const silentDays = listen.day - artist.last.day;
    if (silentDays > 0 && isOwn(listen.day) && artist.listens >= least.before) {
      artist.back = { artistId, last: artist.last, day: listen.day, silentDays, evidence: [] };
      returns.push(artist.back);
    }
    if (artist.back?.day === listen.day) artist.back.evidence.push(listen);
    artist.last = listen;
    artist.listens++;
  }
  return returns.filter(({ evidence }) => evidence.length >= least.listens);
}

function candidatesOf(year: ListenerYear): DayCandidate[] {
  const returns = returnsOf(year);
  const long = returns.filter(({ silentDays }) => silentDays >= least.silentDays);
  if (long.length === 0) return [];
  const values = returns.map(({ silentDays }) => Math.log(silentDays));
  const tail = { values, days: year.days.length, usualExcess: Math.log(usualFactor) };
  const found = long.map(({ day, silentDays, last, evidence }) => ({
    day,
    value: Math.log(silentDays),
    evidence: [last, ...evidence],
  }));
  return greatestDays(found).map(({ day, value, evidence }) => ({
    day,
    subject: null,
    strength: rarityOf(value, tail),
    evidence,
  }));
}

/** The day on which she came back to an artist whom she knew well and had not heard for months. */
export const artistReturn: DayHeuristic<"return"> = {
  kind: "return",
  category: "nostalgia",
  candidatesOf,
  factsOf: (evidence, { day }) => {
    const last = evidence.findLast((listen) => listen.day < day);
    const artistId = last ? artistOf(last) : null;
    const own = evidence.filter((listen) => listen.day === day && artistOf(listen) === artistId);
    if (!last || artistId === null || own.length === 0) return null;
    return {
      artistId,
      lastDay: last.day,
      lastItemId: last.itemId,
      silentDays: day - last.day,
      firstItemId: own[0].itemId,
      listens: own.length,
      tracks: new Set(own.map(({ itemId }) => itemId)).size,
    };
  },
};
