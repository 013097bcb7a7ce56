import type { CountedListen } from "../countListens.ts";
import { sumOf } from "../heardTally.ts";
import { type DayCandidate, type DayHeuristic, greatestDays } from "./dayHeuristic.ts";
import type { ListenerYear } from "./listenerYear.ts";

/** Hours of the night: those before six. */
const nightHours = 6;
/** What is new can be told after so many days with a listen, and from so many listens in the hour on. */
const least = { daysBefore: 60, listens: 2 };
/** So much of a day with the hour does a day with an hour beside it count. */
const besideWeight = 0.25;

interface FirstOfHour {
  hour: number;
  listen: CountedListen;
  daysBefore: number;
  /** days before with a listen in the hour before or the hour after */
  beside: number;
}

/** The first listen ever in each hour of the night, with what had been before. */
function firstsOf(ever: readonly CountedListen[]): FirstOfHour[] {
  const firsts: FirstOfHour[] = [];
  const latestDay = new Map<number, number>();
  const daysOfHour = new Float64Array(24);
  let days = 0;
  let day = Number.NEGATIVE_INFINITY;
  for (const listen of ever) {
    const { hour } = listen;
    if (listen.day > day) {
      days++;
      ({ day } = listen);
    }
    if (latestDay.get(hour) === listen.day) continue;
    if (daysOfHour[hour] === 0 && hour < nightHours) {
      const beside = daysOfHour[(hour + 23) % 24] + daysOfHour[hour + 1];
      firsts.push({ hour, listen, daysBefore: days - 1, beside });
    }
    latestDay.set(hour, listen.day);
    daysOfHour[hour]++;
  }
  return firsts;
}

function candidatesOf({ ever, days }: ListenerYear): DayCandidate[] {
  const byDay = new Map(days.map(({ day, listens }) => [day, listens]));
  const found = firstsOf(ever)
    .filter(({ daysBefore }) => daysBefore >= least.daysBefore)
    .map(({ hour, listen: { day }, daysBefore, beside }) => ({
      day,
      value: Math.max(0, Math.log10((1 + daysBefore) / (1 + besideWeight * beside))),
      evidence: (byDay.get(day) ?? []).filter((listen) => listen.hour === hour),
    }))
    .filter(({ evidence }) => evidence.length >= least.listens);
  return greatestDays(found).map(({ day, value, evidence }) => ({ day, subject: null, strength: value, evidence }));
}

/** The night in which she listened in an hour that her log had never seen. */
export const newHour: DayHeuristic<"new-hour"> = {
  kind: "new-hour",
  category: "new-hour-or-place",
  candidatesOf,
  factsOf: (evidence) => {
    const [first] = evidence;
    if (!first) return null;
    const own = evidence.filter(({ hour }) => hour === first.hour);
    return { hour: first.hour, firstAt: first.startedAt, firstItemId: first.itemId, ...sumOf(own) };
  },
};
