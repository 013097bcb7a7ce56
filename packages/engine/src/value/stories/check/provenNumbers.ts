import { sessionGapMs } from "../../../data/index.ts";
import type { CountedListen } from "../../wrapped/countListens.ts";
import type { DayFactsOf, DayKind, InterestingDay } from "../../wrapped/days/interestingDay.ts";
import { yearOf } from "../../wrapped/days/yearsLater.ts";
import { ownListens } from "../ownListens.ts";
import type { CountUnit } from "./numberClaim.ts";

/** What is true of a day, by what it counts. */
export interface ProvenNumbers {
  counts: Partial<Record<CountUnit, readonly number[]>>;
  /** so many of so many */
  pairs: readonly (readonly [value: number, of: number])[];
  /** lengths of time, milliseconds */
  spans: readonly number[];
  /** days from 1 January 1970 */
  dates: readonly number[];
  /** years that are no date's */
  years: readonly number[];
  /** instants that may be named by the clock */
  clocks: readonly Pick<CountedListen, "startedAt" | "offsetMs">[];
  /** an hour of the day that the story is about; else null */
  hour: number | null;
  /** hours of the day that have a listen */
  hours: readonly number[];
}

/** What a kind adds to what can be counted of any listens. */
type Added = Partial<ProvenNumbers>;
type AddedOf = {
  [Kind in DayKind]: (facts: DayFactsOf[Kind], own: readonly CountedListen[], day: number) => Added;
};

const repeats = (listens: number): Added => ({ counts: { repeat: [listens - 1] } });

const addedOf: AddedOf = {
  "first-listen": ({ listens, days }, own) => ({
    counts: { day: [days], repeat: [listens - 1] },
    dates: own.slice(-1).map(({ day }) => day),
  }),
  "longest-session": ({ startedAt, endedAt, listens, top }, own) => ({
    counts: { listen: top ? [top.listens] : [] },
    pairs: top ? [[top.listens, listens]] : [],
    spans: [endedAt - startedAt, sessionGapMs],
    dates: own.slice(-1).map(({ day }) => day),
    clocks: own.slice(-1).map(({ offsetMs }) => ({ startedAt: endedAt, offsetMs })),
  }),
  "most-replays": ({ listens, firstAt, lastAt }) => ({ ...repeats(listens), spans: [lastAt - firstAt] }),
  "taste-departure": ({ listens, ofSubject, ofSubjectInYear }) => ({
    counts: { listen: [ofSubject, ofSubjectInYear], repeat: [ofSubjectInYear - ofSubject, listens - ofSubject] },
    pairs: [
      [ofSubject, listens],
      [ofSubject, ofSubjectInYear],
    ],
  }),
  "old-catalogue": ({ medianYear, oldest }, _, day) => ({
    counts: { year: [yearOf(day) - medianYear, yearOf(day) - oldest.releasedIn] },
    years: [medianYear, oldest.releasedIn],
  }),
  return: ({ silentDays, lastDay }) => ({
    counts: {
      day: [silentDays],
      week: [Math.round(silentDays / 7)],
      month: [Math.round(silentDays / 30.44)],
      year: silentDays > 350 ? [Math.round(silentDays / 365.25)] : [],
    },
    dates: [lastDay],
  }),
  "new-hour": ({ hour }) => ({ hour }),
  "new-zone": ({ hoursAhead }) => ({ spans: [Math.abs(hoursAhead) * 3_600_000] }),
  "artist-dive": () => ({}),
  "podcast-marathon": ({ top, heardMs }) => ({
    spans: top ? [top.heardMs] : [],
    pairs: top ? [[top.heardMs, heardMs]] : [],
  }),
  "favourite-anniversary": ({ years, firstDay }) => ({ counts: { year: [years] }, dates: [firstDay] }),
  "log-anniversary": ({ years, firstDay }) => ({ counts: { year: [years] }, dates: [firstDay] }),
};

const different = (values: readonly (number | null)[]): number =>
  new Set(values.filter((value) => value !== null)).size;

/** What can be counted of any listens. */
function countsOf(own: readonly CountedListen[]): ProvenNumbers["counts"] {
  const of = (kind: string) => own.filter(({ item }) => item.kind === kind);
  const [tracks, episodes] = [of("track"), of("episode")];
  const creators = different(own.map(({ item }) => item.creatorId));
  return {
    listen: [own.length],
    track: [different(tracks.map(({ itemId }) => itemId))],
    album: [different(tracks.map(({ item }) => item.albumId))],
    creator: [different(tracks.map(({ item }) => item.creatorId)), creators],
    episode: [different(episodes.map(({ itemId }) => itemId))],
    show: [different(episodes.map(({ item }) => item.creatorId))],
  };
}

function together(first: ProvenNumbers["counts"], second: ProvenNumbers["counts"] = {}): ProvenNumbers["counts"] {
  const units = [...Object.keys(first), ...Object.keys(second)] as CountUnit[];
  return Object.fromEntries(units.map((unit) => [unit, [...(first[unit] ?? []), ...(second[unit] ?? [])]]));
}

/**
 * Every number that may be said of a day: what its evidence counts to, and what follows from that.
 *
 * @param day with facts that were counted again
 * @param listens its evidence
 */
export function provenNumbers(day: InterestingDay, listens: readonly CountedListen[]): ProvenNumbers {
  const own = ownListens(day, listens);
  const of = addedOf[day.kind] as (facts: InterestingDay["facts"], own: readonly CountedListen[], day: number) => Added;
  const added = of(day.facts, own, day.day);
  return {
    counts: together(countsOf(own), added.counts),
    pairs: added.pairs ?? [],
    spans: [own.reduce((sum, { heardMs }) => sum + heardMs, 0), ...(added.spans ?? [])],
    dates: [day.day, ...(added.dates ?? [])],
    years: added.years ?? [],
    clocks: [...listens.slice(0, 1), ...own.slice(0, 1), ...own.slice(-1), ...(added.clocks ?? [])],
    hour: added.hour ?? null,
    hours: [...new Set(listens.map((listen) => listen.hour))],
  };
}
