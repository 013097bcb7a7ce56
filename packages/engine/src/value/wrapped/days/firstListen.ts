import type { CountedListen } from "../countListens.ts";
import { type DayCandidate, type DayHeuristic, greatestDays } from "./dayHeuristic.ts";
import { dayTestOf, type ListenerYear } from "./listenerYear.ts";
import { rarityOf } from "./usualTail.ts";

/** What was heard less often, or on fewer days, was no favourite. */
const least = { listens: 10, days: 3 };
/** A favourite has so many times the listens of what lies nine tenths up the list, where little is known. */
const usualFactor = 2;

/** The artist of a track, the show of an episode. */
const creatorOf = ({ item }: CountedListen): number | null => item.creatorId;

const daysOf = (listens: readonly CountedListen[]): number => new Set(listens.map(({ day }) => day)).size;

/** The year's listens of everyone whom she had not heard before. */
function listensOfNew(year: ListenerYear, since: number): CountedListen[][] {
  const before = new Set<number>();
  const byCreator = new Map<number, CountedListen[]>();
  const isOwn = dayTestOf(year);
  for (const listen of year.ever) {
    const creatorId = creatorOf(listen);
    if (creatorId === null || before.has(creatorId)) continue;
    const known = byCreator.get(creatorId);
    if (listen.day < since && !known) before.add(creatorId);
    else if (!isOwn(listen.day)) continue;
    else if (known) known.push(listen);
    else byCreator.set(creatorId, [listen]);
  }
  return [...byCreator.values()];
}

function candidatesOf(year: ListenerYear): DayCandidate[] {
  const { edition } = year;
  const since = edition.discoveries?.since;
  if (since === undefined) return [];
  const all = listensOfNew(year, since);
  const places = new Set([...edition.top.artists, ...edition.top.shows].map(({ itemId }) => itemId));
  const favourites = all.filter(
    (own) => own.length >= least.listens && places.has(creatorOf(own[0]) ?? Number.NaN) && daysOf(own) >= least.days,
  );
  const values = all.map(({ length }) => Math.log(length));
  const tail = { values, days: year.days.length, usualExcess: Math.log(usualFactor) };
  const found = favourites.map((evidence) => ({ day: evidence[0].day, value: Math.log(evidence.length), evidence }));
  return greatestDays(found).map(({ day, value, evidence }) => ({
    day,
    subject: null,
    strength: rarityOf(value, tail),
    evidence,
  }));
}

/** The day on which she heard an artist or a show for the first time ever that is now among her favourites of the year. */
export const firstListen: DayHeuristic<"first-listen"> = {
  kind: "first-listen",
  category: "first-listen",
  candidatesOf,
  factsOf: (evidence) => {
    const [first] = evidence;
    const creatorId = first ? creatorOf(first) : null;
    if (!first || creatorId === null) return null;
    const own = evidence.filter((listen) => creatorOf(listen) === creatorId);
    const { itemId: firstItemId, startedAt: firstAt } = first;
    return { creatorId, firstItemId, firstAt, listens: own.length, days: daysOf(own) };
  },
};
