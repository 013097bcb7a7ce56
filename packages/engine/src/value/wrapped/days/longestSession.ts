import { sessionGapMs } from "../../../data/index.ts";
import type { CountedListen } from "../countListens.ts";
import { HeardTally, sumOf } from "../heardTally.ts";
import { type DayHeuristic, type MeasuredDay, rareDaysByFactor } from "./dayHeuristic.ts";
import { dayTestOf, type ListenerYear } from "./listenerYear.ts";

/** A shorter session is nothing to tell. */
const leastMs = 2 * 3_600_000;

const endOf = ({ startedAt, heardMs }: CountedListen): number => startedAt + heardMs;

/** Cuts listens wherever nothing was heard for 30 minutes. */
function sessionsOf(listens: readonly CountedListen[]): CountedListen[][] {
  const sessions: CountedListen[][] = [];
  let current: CountedListen[] = [];
  for (const listen of listens) {
    const last = current.at(-1);
    if (!last || listen.startedAt - endOf(last) >= sessionGapMs) {
      current = [];
      sessions.push(current);
    }
    current.push(listen);
  }
  return sessions;
}

/** How long a session lasted from its first sound to its last, milliseconds. */
const lengthOf = (session: readonly CountedListen[]): number =>
  endOf(session[session.length - 1]) - session[0].startedAt;

/** The longest session that began on each day of the year; on New Year's Eve it may go on in the next. */
function longestByDay(year: ListenerYear): MeasuredDay[] {
  const isOwn = dayTestOf(year);
  const longest = new Map<number, MeasuredDay>();
  for (const session of sessionsOf(year.ever)) {
    const { day } = session[0];
    const value = lengthOf(session);
    const known = longest.get(day);
    if (isOwn(day) && value > (known?.value ?? 0)) longest.set(day, { day, value, evidence: () => session });
  }
  return [...longest.values()];
}

/** A session that went on for hours. It belongs to the day on which it began. */
export const longestSession: DayHeuristic<"longest-session"> = {
  kind: "longest-session",
  category: "longest-session",
  candidatesOf: (year) =>
    rareDaysByFactor(longestByDay(year), { of: year.days.length, least: leastMs, usualFactor: 1.5 }),
  factsOf: (evidence) => {
    if (evidence.length === 0) return null;
    const tally = new HeardTally();
    for (const listen of evidence) if (listen.item.creatorId !== null) tally.add(listen.item.creatorId, listen);
    const [top] = tally.top(1, "listens");
    const startedAt = evidence[0].startedAt;
    return {
      startedAt,
      endedAt: startedAt + lengthOf(evidence),
      ...sumOf(evidence),
      creators: tally.size,
      top: top ? { creatorId: top.id, listens: top.listens } : null,
    };
  },
};
