import { firstDayOf } from "./calendarDay.ts";
import type { CountedListen, CountedListens } from "./countListens.ts";
import { discoveriesOf } from "./discoveries.ts";
import { favouritesOf } from "./favourites.ts";
import { sumOf } from "./heardTally.ts";
import { journeyOf } from "./journey.ts";
import { mostReplayedOf } from "./mostReplayed.ts";
import { musicalAgeOf } from "./musicalAge.ts";
import { rhythmOf } from "./rhythm.ts";
import type { EditionSize, WrappedEdition } from "./wrappedEdition.ts";
import { yearBeforeOf } from "./yearBefore.ts";

/** With so much there is a whole story … */
const full = { listens: 100, days: 20 };
/** … and with less than this there is none. */
export const leastListens = 10;

export interface EditionQuestion {
  /** of her own calendar */
  year: number;
  /** today on her own calendar (days from 1 January 1970): a year that still runs is told until here */
  today: number;
  /** the lasting id of an item's taste cluster; null where none knows the item */
  clusterOf: (itemId: number) => number | null;
}

/** The listens of a year of her own calendar, in the order of time. */
export function listensOfYear(listens: readonly CountedListen[], year: number): CountedListen[] {
  return listens.filter(({ day }) => isInYear(day, year));
}

function isInYear(day: number, year: number): boolean {
  return day >= firstDayOf(year) && day < firstDayOf(year + 1);
}

function sizeOf(listens: number, days: number): EditionSize {
  if (listens < leastListens) return "none";
  return listens >= full.listens && days >= full.days ? "full" : "small";
}

/** A listener's year in numbers, from all listens of her log; the same listens make the same edition. */
export function editionOf(
  { listens: ever, doubledDays, undated }: CountedListens,
  question: EditionQuestion,
): WrappedEdition {
  const { year, today, clusterOf } = question;
  const own = listensOfYear(ever, year);
  const ofKind = (kind: CountedListen["item"]["kind"]) => sumOf(own.filter(({ item }) => item.kind === kind));
  const rhythm = rhythmOf(own);
  const { top, different } = favouritesOf(own);
  return {
    year,
    size: sizeOf(own.length, rhythm.daysListened),
    ...sumOf(own),
    ...rhythm,
    measured: own.filter(({ isMeasured }) => isMeasured).length,
    music: ofKind("track"),
    podcasts: ofKind("episode"),
    books: ofKind("book"),
    different,
    top,
    mostReplayed: mostReplayedOf(own),
    discoveries: discoveriesOf(ever, { own, year }),
    journey: journeyOf(own, clusterOf),
    age: musicalAgeOf(own),
    yearBefore: yearBeforeOf(ever, { year, until: Math.min(today, firstDayOf(year + 1) - 1), artists: top.artists }),
    leftOut: { doubled: doubledDays.filter((day) => isInYear(day, year)).length, undated },
  };
}
