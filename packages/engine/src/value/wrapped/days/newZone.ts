import type { CountedListen } from "../countListens.ts";
import { type DayCandidate, type DayHeuristic, greatestDays } from "./dayHeuristic.ts";
import type { ListenerYear } from "./listenerYear.ts";

/** A place is new after so many days with a listen elsewhere. */
const leastDaysBefore = 30;
const hourMs = 3_600_000;

/** Clocks that belong to no place: a source that knows none writes them. */
const isPlace = (zone: string): boolean => zone.includes("/") && !zone.startsWith("Etc/");

interface Arrival {
  before: CountedListen;
  first: CountedListen;
  daysBefore: number;
}

/** The first listen in each place but the first, and the listen in another place before it. */
function arrivalsOf(ever: readonly CountedListen[]): Arrival[] {
  const seen = new Set<string>();
  const arrivals: Arrival[] = [];
  let days = 0;
  let latest: CountedListen | undefined;
  for (const listen of ever) {
    if (listen.day > (latest?.day ?? Number.NEGATIVE_INFINITY)) days++;
    if (isPlace(listen.zone) && !seen.has(listen.zone)) {
      if (latest && isPlace(latest.zone)) arrivals.push({ before: latest, first: listen, daysBefore: days - 1 });
      seen.add(listen.zone);
    }
    latest = listen;
  }
  return arrivals;
}

function candidatesOf({ ever, days }: ListenerYear): DayCandidate[] {
  const byDay = new Map(days.map(({ day, listens }) => [day, listens]));
  const found = arrivalsOf(ever)
    .filter(({ first, daysBefore }) => daysBefore >= leastDaysBefore && byDay.has(first.day))
    .map(({ before, first: { day, zone }, daysBefore }) => ({
      day,
      value: Math.log10(1 + daysBefore),
      evidence: [before, ...(byDay.get(day) ?? []).filter((listen) => listen.zone === zone)],
    }));
  return greatestDays(found).map(({ day, value, evidence }) => ({ day, subject: null, strength: value, evidence }));
}

/** The day on which she first listened by the clock of another place. */
export const newZone: DayHeuristic<"new-zone"> = {
  kind: "new-zone",
  category: "new-hour-or-place",
  candidatesOf,
  factsOf: (evidence) => {
    const [before, first] = evidence;
    if (!before || !first || before.zone === first.zone) return null;
    return {
      zone: first.zone,
      fromZone: before.zone,
      hoursAhead: (first.offsetMs - before.offsetMs) / hourMs,
      firstAt: first.startedAt,
      firstItemId: first.itemId,
      listens: evidence.filter(({ zone }) => zone === first.zone).length,
    };
  },
};
