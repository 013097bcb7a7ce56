import { firstDayOf, yearEarlier } from "./calendarDay.ts";
import type { CountedListen } from "./countListens.ts";
import { sumOf } from "./heardTally.ts";
import type { RankedItem, YearBefore } from "./wrappedEdition.ts";

/** A log that began later than so many days into the year before does not say what that year was like. */
const latestBeginning = 31;

export interface YearBeforeQuestion {
  year: number;
  /** last day that the year's numbers can hold: its last, or today */
  until: number;
  /** this year's favourite artists */
  artists: readonly RankedItem[];
}

/**
 * The same days of the year before, to compare with: of a year that still runs only as many days as it has had.
 *
 * @param ever all listens of her log, in the order of time
 * @returns null when her log does not reach back to the beginning of that year
 */
export function yearBeforeOf(
  ever: readonly CountedListen[],
  { year, until, artists }: YearBeforeQuestion,
): YearBefore | null {
  const first = firstDayOf(year - 1);
  const last = yearEarlier(until);
  const [begin] = ever;
  if (!begin || begin.day >= first + latestBeginning) return null;
  const own = ever.filter(({ day }) => day >= first && day <= last);
  const ofWholeYear = ever.filter(({ day }) => day >= first && day < firstDayOf(year));
  const known = artistsOf(ofWholeYear);
  return {
    ...sumOf(own),
    artists: artistsOf(own).size,
    newFavourites: artists.filter(({ itemId }) => !known.has(itemId)).length,
  };
}

function artistsOf(listens: readonly CountedListen[]): Set<number> {
  return new Set(
    listens.flatMap(({ item: { kind, creatorId } }) => (kind === "track" && creatorId !== null ? [creatorId] : [])),
  );
}
