import { isWeekend, localWeekday, sessionGapMs } from "../../data/index.ts";
import type { ListenLog, TraceLevel } from "./listenLog.ts";
import { emptyTraces, leave, type Traces } from "./traces.ts";

const hourMs = 60 * 60_000;
/** Every listen is at least this old, in hours: what was heard today alone is no habit yet. */
const youngestHours = 24;

/** When the listener opens the app. */
export interface Moment {
  /** milliseconds since 1970 UTC */
  at: number;
  /** 0–23 on her clock */
  localHour: number;
}

/** How a memory fades and how near two hours are: what the trainer learns besides the weights. */
export interface Fading {
  /** d: an activation falls with age^−d; 0 never forgets, 1 halves when the age doubles */
  decay: number;
  /** κ ≥ 0: how sharply another hour of the day counts less; 0 not at all */
  hourSharpness: number;
}

/** Everything that is remembered at a moment. */
export interface Recalled {
  traces: Record<TraceLevel, Traces>;
  /** listens before the moment, and how many of them were in the open session */
  listens: number;
  sessionListens: number;
  /** mean nearness of her sessions' hours to the moment's: what an item without an hour of its own has */
  meanHourNearness: number;
  /** share of her sessions on the moment's kind of day */
  meanSameDay: number;
}

/** e^(κ(cos Δ − 1)) for every distance of two hours: 1 for the same one, e^−2κ for the opposite one. */
export function hourNearness(sharpness: number): Float64Array {
  return Float64Array.from({ length: 24 }, (_, apart) =>
    Math.exp(sharpness * (Math.cos((2 * Math.PI * apart) / 24) - 1)),
  );
}

/** How many listens had begun before `at`; they stand at the front of the log. */
export function listensBefore({ startedAt, length }: ListenLog, at: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startedAt[middle] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First listen of the session that is open at `at`; `until` when none is. */
function sessionStart({ startedAt, endedAt }: ListenLog, until: number, at: number): number {
  let first = until;
  let next = at;
  while (first > 0 && next - endedAt[first - 1] < sessionGapMs) next = startedAt[--first];
  return first;
}

/**
 * Walks once through the listens that had ended by the moment. O(listens); what comes later in the log is not looked at.
 *
 * @param nearness what `hourNearness` gives for the fading's sharpness, when the caller has it already
 */
export function recallAt(
  log: ListenLog,
  moment: Moment,
  { decay, hourSharpness, nearness = hourNearness(hourSharpness) }: Fading & { nearness?: Float64Array },
): Recalled {
  const until = listensBefore(log, moment.at);
  const sessionFrom = sessionStart(log, until, moment.at);
  const weekend = Number(isWeekend(localWeekday(moment.at, moment.localHour)));
  const { slots, sizes } = log;
  const traces = {
    item: emptyTraces(sizes.item),
    creator: emptyTraces(sizes.creator),
    genre: emptyTraces(sizes.genre),
  };
  const sessions = { count: 0, last: -1, nearness: 0, sameDay: 0 };
  let [listens, sessionListens] = [0, 0];
  for (let at = 0; at < until; at++) {
    if (log.endedAt[at] > moment.at) continue;
    listens++;
    if (at >= sessionFrom) sessionListens++;
    const age = Math.max(youngestHours, (moment.at - log.startedAt[at]) / hourMs);
    const trace = {
      place: at,
      session: log.sessions[at],
      strength: age ** -decay,
      nearness: nearness[Math.abs(log.hours[at] - moment.localHour)],
      sameDay: Number(log.weekends[at] === weekend),
      inSession: Number(at >= sessionFrom),
      age,
    };
    if (trace.session !== sessions.last) {
      sessions.last = trace.session;
      sessions.count++;
      sessions.nearness += trace.nearness;
      sessions.sameDay += trace.sameDay;
    }
    leave(traces.item, slots.item[at], trace);
    leave(traces.creator, slots.creator[at], trace);
    leave(traces.genre, slots.genre[at], trace);
  }
  return {
    traces,
    listens,
    sessionListens,
    meanHourNearness: sessions.count === 0 ? 1 : sessions.nearness / sessions.count,
    meanSameDay: sessions.count === 0 ? 1 : sessions.sameDay / sessions.count,
  };
}
