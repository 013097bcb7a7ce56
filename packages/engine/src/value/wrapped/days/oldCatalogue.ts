import type { CountedListen } from "../countListens.ts";
import { type DayCandidate, type DayHeuristic, type MeasuredDay, rareDaysByFactor } from "./dayHeuristic.ts";
import type { ListenedDay, ListenerYear } from "./listenerYear.ts";

/** A day has an age from so many listens with a year of release on; it is nostalgic when so many years older than her year. */
const least = { listens: 6, years: 10 };
/** So many times as far back as the others an old day lies, where little is known. */
const usualFactor = 2;

const releasedIn = ({ item }: CountedListen): number | null => (item.kind === "track" ? item.releasedIn : null);

/** The lower median of the years of release; null of none. */
function medianYearOf(listens: readonly CountedListen[]): { medianYear: number; listens: number } | null {
  const years: number[] = [];
  for (const listen of listens) {
    const year = releasedIn(listen);
    if (year !== null) years.push(year);
  }
  const medianYear = Float64Array.from(years).toSorted()[Math.floor((years.length - 1) / 2)];
  return medianYear === undefined ? null : { medianYear, listens: years.length };
}

/** How much farther back a day lies than the middle of the year: 1 where it is as new, or newer, and 1 more for each year. */
function yearsBack({ day, listens }: ListenedDay, usual: number): MeasuredDay | null {
  if (listens.length < least.listens) return null;
  const age = medianYearOf(listens);
  if (!age || age.listens < least.listens) return null;
  const evidence = () => listens.filter((listen) => releasedIn(listen) !== null);
  return { day, value: 1 + Math.max(0, usual - age.medianYear), evidence };
}

function candidatesOf({ days, edition }: ListenerYear): DayCandidate[] {
  const usual = edition.age?.medianYear;
  if (usual === undefined) return [];
  const measured = days.map((day) => yearsBack(day, usual)).filter((day) => day !== null);
  return rareDaysByFactor(measured, { of: days.length, least: 1 + least.years, usualFactor });
}

/** The day with the oldest music, against the middle of her year. */
export const oldCatalogue: DayHeuristic<"old-catalogue"> = {
  kind: "old-catalogue",
  category: "nostalgia",
  candidatesOf,
  factsOf: (evidence) => {
    const age = medianYearOf(evidence);
    if (!age) return null;
    const [oldest] = evidence
      .map((listen) => ({ itemId: listen.itemId, releasedIn: releasedIn(listen), startedAt: listen.startedAt }))
      .filter((one) => one.releasedIn !== null)
      .toSorted(
        (a, b) => (a.releasedIn ?? 0) - (b.releasedIn ?? 0) || a.startedAt - b.startedAt || a.itemId - b.itemId,
      );
    return { ...age, oldest: { itemId: oldest.itemId, releasedIn: oldest.releasedIn ?? 0 } };
  },
};
