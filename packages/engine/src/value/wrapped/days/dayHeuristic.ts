import type { CountedListen } from "../countListens.ts";
import type { DayCategory, DayFactsOf, DayKind, DaySubject } from "./interestingDay.ts";
import type { ListenerYear } from "./listenerYear.ts";
import { rarityOf } from "./usualTail.ts";

/** As many days as are told at most: whichever of the others are taken, one of these is free. */
export const mostDays = 5;

/** A day that a heuristic proposes. */
export interface DayCandidate {
  day: number;
  /** what the day is about where its listens alone do not say it; else null */
  subject: DaySubject | null;
  /** s, where a day such as this comes once in 10^s of her days */
  strength: number;
  /** the listens that prove the facts, all of them and no other, in the order of time */
  evidence: CountedListen[];
}

/** What the evidence is counted by. */
export interface DayKey {
  day: number;
  subject: DaySubject | null;
  clusterOf: ListenerYear["clusterOf"];
}

/** One way for a day to be interesting. */
export interface DayHeuristic<Kind extends DayKind> {
  kind: Kind;
  category: DayCategory;
  /** The strongest days of a year, at most {@link mostDays}; none under its thresholds. */
  candidatesOf: (year: ListenerYear) => DayCandidate[];
  /** The facts that some listens prove; null where they prove none. */
  factsOf: (evidence: readonly CountedListen[], key: DayKey) => DayFactsOf[Kind] | null;
}

/** A day with the number that it is measured by. */
export interface MeasuredDay {
  day: number;
  value: number;
  subject?: DaySubject;
  evidence: () => CountedListen[];
}

/** The days with the greatest values, the earlier first among equals. */
export function greatestDays<Day extends Pick<MeasuredDay, "day" | "value">>(days: readonly Day[]): Day[] {
  return days.toSorted((a, b) => b.value - a.value || a.day - b.day).slice(0, mostDays);
}

export interface RareDays {
  /** days of the year with any listen */
  of: number;
  /** below it no day is worth a word */
  least: number;
  /** by how much a great day usually exceeds the nine tenths below it, where little is known */
  usualExcess: number;
}

/** Of the days that something was measured of, those with the greatest values, and how rare they are. */
export function rareDays(measured: readonly MeasuredDay[], { of, least, usualExcess }: RareDays): DayCandidate[] {
  const great = greatestDays(measured).filter(({ value }) => value >= least);
  if (great.length === 0) return [];
  const tail = { values: measured.map(({ value }) => value), days: of, usualExcess };
  return great.map(({ day, value, subject, evidence }) => ({
    day,
    subject: subject ?? null,
    strength: rarityOf(value, tail),
    evidence: evidence(),
  }));
}

/** The same for positive numbers, where a great day exceeds the others by a factor. */
export function rareDaysByFactor(
  measured: readonly MeasuredDay[],
  { of, least, usualFactor }: Omit<RareDays, "usualExcess"> & { usualFactor: number },
): DayCandidate[] {
  if (!measured.some(({ value }) => value >= least)) return [];
  const logarithms = measured.map((day) => ({ ...day, value: Math.log(day.value) }));
  return rareDays(logarithms, { of, least: Math.log(least), usualExcess: Math.log(usualFactor) });
}
