import type { CountedListen } from "../countListens.ts";
import { settlingDays } from "../discoveries.ts";
import { type DayCandidate, type DayHeuristic, greatestDays } from "./dayHeuristic.ts";
import type { ListenerYear } from "./listenerYear.ts";
import { sameDayIn, yearOf } from "./yearsLater.ts";

const daysOfYear = 365;

const artistOf = ({ item }: CountedListen): number | null => (item.kind === "track" ? item.creatorId : null);

/** The first listen ever of each of some artists. */
function firstsOf(ever: readonly CountedListen[], artists: readonly number[]): Map<number, CountedListen> {
  const unseen = new Set(artists);
  const firsts = new Map<number, CountedListen>();
  for (const listen of ever) {
    if (unseen.size === 0) break;
    const artistId = artistOf(listen);
    if (artistId !== null && unseen.delete(artistId)) firsts.set(artistId, listen);
  }
  return firsts;
}

/** How many days of the year have a listen of the artist. */
const daysWith = ({ days }: ListenerYear, artistId: number): number =>
  days.filter(({ listens }) => listens.some((listen) => artistOf(listen) === artistId)).length;

/**
 * One day in 365 is the anniversary of the first favourite, two are that of one of the first two, and so on; of those, one in so many has a
 * listen of the artist as has any day of the year.
 */
function candidatesOf(year: ListenerYear): DayCandidate[] {
  const { ever, days, edition } = year;
  const since = (ever[0]?.day ?? 0) + settlingDays;
  const favourites = edition.top.artists.map(({ itemId }) => itemId);
  const firsts = firstsOf(ever, favourites);
  const found = favourites.flatMap((artistId, place) => {
    const first = firsts.get(artistId);
    if (!first || first.day < since || yearOf(first.day) >= edition.year) return [];
    const day = sameDayIn(edition.year, first.day);
    const own = (days.find((one) => one.day === day)?.listens ?? []).filter((listen) => artistOf(listen) === artistId);
    if (own.length === 0) return [];
    const value = Math.log10((daysOfYear / (place + 1)) * (days.length / daysWith(year, artistId)));
    return [{ day, value, evidence: [first, ...own] }];
  });
  return greatestDays(found).map(({ day, value, evidence }) => ({ day, subject: null, strength: value, evidence }));
}

/** The day on which she heard a favourite artist of the year, years to the day after the first time. */
export const favouriteAnniversary: DayHeuristic<"favourite-anniversary"> = {
  kind: "favourite-anniversary",
  category: "anniversary",
  candidatesOf,
  factsOf: (evidence, { day }) => {
    const [first] = evidence;
    const artistId = first ? artistOf(first) : null;
    if (!first || artistId === null || yearOf(first.day) >= yearOf(day)) return null;
    const listens = evidence.filter((listen) => listen.day === day && artistOf(listen) === artistId).length;
    const years = yearOf(day) - yearOf(first.day);
    return listens > 0 ? { artistId, years, firstDay: first.day, firstItemId: first.itemId, listens } : null;
  },
};
