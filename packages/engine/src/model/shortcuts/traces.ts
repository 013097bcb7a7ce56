/** What the listens before a moment left on each slot of one level. */
export interface Traces {
  /** Σ age^−d, age in hours */
  activation: Float64Array;
  listens: Float64Array;
  /** sessions that it was heard in: hours and days are counted by them, because a session's listens are no news to each other */
  visits: Float64Array;
  /** Σ over the visits of how near their hour is to the moment's, each in (0, 1] */
  hourNearness: Float64Array;
  /** visits on the same kind of day: working day or weekend */
  sameDay: Float64Array;
  /** of the open session, without the latest silence of 30 minutes */
  inSession: Float64Array;
  /** place of the last listen in the log; −1 where there is none */
  lastPlace: Float64Array;
  /** its age in hours, at least 24 */
  lastAge: Float64Array;
}

/** Nothing left on any slot yet. One piece of memory holds all numbers: a recall makes three of these, and there are many recalls. */
export function emptyTraces(size: number): Gathering {
  const numbers = new Float64Array(8 * size);
  const part = (place: number): Float64Array => numbers.subarray(place * size, (place + 1) * size);
  return {
    activation: part(0),
    listens: part(1),
    visits: part(2),
    hourNearness: part(3),
    sameDay: part(4),
    inSession: part(5),
    lastPlace: part(6).fill(-1),
    lastAge: part(7).fill(Number.POSITIVE_INFINITY),
    lastSession: new Int32Array(size).fill(-1),
  };
}

/** What one listen adds to a slot. */
export interface Trace {
  place: number;
  session: number;
  strength: number;
  nearness: number;
  sameDay: number;
  inSession: number;
  age: number;
}

/** Traces of a level while they are gathered: with the session in which each slot was met last. */
export interface Gathering extends Traces {
  lastSession: Int32Array;
}

/** Adds a listen to its slot; a slot below 0 is none. */
export function leave(traces: Gathering, slot: number, trace: Trace): void {
  if (slot < 0) return;
  traces.activation[slot] += trace.strength;
  traces.listens[slot]++;
  traces.inSession[slot] += trace.inSession;
  traces.lastPlace[slot] = trace.place;
  traces.lastAge[slot] = Math.min(traces.lastAge[slot], trace.age);
  if (traces.lastSession[slot] === trace.session) return;
  traces.lastSession[slot] = trace.session;
  traces.visits[slot]++;
  traces.hourNearness[slot] += trace.nearness;
  traces.sameDay[slot] += trace.sameDay;
}
