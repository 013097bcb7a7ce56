import type { CountedListen } from "../countListens.ts";
import { type DayCandidate, type DayHeuristic, type DayKey, type MeasuredDay, rareDays } from "./dayHeuristic.ts";
import type { DayFactsOf, DaySubject } from "./interestingDay.ts";
import type { ListenedDay, ListenerYear } from "./listenerYear.ts";
import { entropyOf, surprisalOf, type Weights } from "./surprisal.ts";

/**
 * A day says something about taste from so many listens on. Of what sets it apart it has so many, so much of its music, and so many times
 * the share of the rest of the year.
 */
const least = { listens: 8, ofSubject: 5, share: 0.4, lift: 5, bits: 1 };
/** Bits by which a great day exceeds the others, where little is known. */
const usualExcess = 0.5;

/** What music is sorted by: genres, or taste clusters where less than half of it has a genre. */
interface Sorting {
  by: DaySubject["by"];
  subjectsOf: (listen: CountedListen) => readonly number[];
}

interface Question extends Sorting {
  own: readonly CountedListen[];
}

const isTrack = ({ item }: CountedListen): boolean => item.kind === "track";

function sortingOf(by: DaySubject["by"], clusterOf: ListenerYear["clusterOf"]): Sorting {
  if (by === "genre") return { by, subjectsOf: ({ item }) => item.genres };
  return {
    by,
    subjectsOf: ({ itemId }) => {
      const clusterId = clusterOf(itemId);
      return clusterId === null ? [] : [clusterId];
    },
  };
}

/** Music by subject: a track of three genres counts a third for each. What nobody could sort is left out. */
function weightsOf(listens: readonly CountedListen[], { subjectsOf }: Pick<Sorting, "subjectsOf">): Weights {
  const byId = new Map<number, number>();
  let sum = 0;
  for (const listen of listens) {
    if (!isTrack(listen)) continue;
    const subjects = subjectsOf(listen);
    if (subjects.length > 0) sum++;
    for (const subject of subjects) byId.set(subject, (byId.get(subject) ?? 0) + 1 / subjects.length);
  }
  return { byId, sum };
}

/** Its music, and the rest of the year of what set it apart. */
function evidenceOf({ day }: ListenedDay, subjectId: number, { own, subjectsOf }: Question): CountedListen[] {
  return own.filter((listen) => isTrack(listen) && (listen.day === day || subjectsOf(listen).includes(subjectId)));
}

/** How strange each day with enough music is to who knows the rest of the year. */
function departures(days: readonly ListenedDay[], question: Question, year: Weights): MeasuredDay[] {
  const whole = { ...year, entropy: entropyOf(year) };
  const measured: MeasuredDay[] = [];
  for (const day of days) {
    if (day.listens.length < least.listens) continue;
    const part = weightsOf(day.listens, question);
    if (part.sum < least.listens) continue;
    const { bits, subjectId } = surprisalOf(part, whole);
    const evidence = () => evidenceOf(day, subjectId, question);
    measured.push({ day: day.day, value: bits, subject: { by: question.by, id: subjectId }, evidence });
  }
  return measured;
}

function factsOf(
  evidence: readonly CountedListen[],
  { day, subject, clusterOf }: DayKey,
): DayFactsOf["taste-departure"] | null {
  if (!subject) return null;
  const { subjectsOf } = sortingOf(subject.by, clusterOf);
  const music = evidence.filter(isTrack);
  const ofSubject = music.filter((listen) => subjectsOf(listen).includes(subject.id));
  const onDay = ofSubject.filter((listen) => listen.day === day);
  if (onDay.length === 0) return null;
  return {
    subject,
    listens: music.filter((listen) => listen.day === day).length,
    ofSubject: onDay.length,
    ofSubjectInYear: ofSubject.length,
  };
}

/** Whether what sets a day apart stands out enough to be named. */
function standsOut(candidate: DayCandidate, { clusterOf, edition: { music } }: ListenerYear): boolean {
  const facts = factsOf(candidate.evidence, { ...candidate, clusterOf });
  if (!facts || facts.ofSubject < least.ofSubject) return false;
  const share = facts.ofSubject / facts.listens;
  const elsewhere = (facts.ofSubjectInYear - facts.ofSubject) / (music.listens - facts.listens);
  return share >= least.share && share >= least.lift * elsewhere;
}

function candidatesOf(year: ListenerYear): DayCandidate[] {
  const { own, days, edition, clusterOf } = year;
  for (const by of ["genre", "cluster"] as const) {
    const sorting = sortingOf(by, clusterOf);
    const weights = weightsOf(own, sorting);
    if (weights.sum === 0 || weights.sum * 2 < edition.music.listens) continue;
    const measured = departures(days, { own, ...sorting }, weights);
    return rareDays(measured, { of: days.length, least: least.bits, usualExcess }).filter((candidate) =>
      standsOut(candidate, year),
    );
  }
  return [];
}

/** The day with the music that is strangest to the rest of the year: by genre, or by taste cluster. */
export const tasteDeparture: DayHeuristic<"taste-departure"> = {
  kind: "taste-departure",
  category: "taste-departure",
  candidatesOf,
  factsOf,
};
