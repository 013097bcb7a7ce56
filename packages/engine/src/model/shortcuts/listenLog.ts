import { isWeekend, localWeekday, sessionGapMs } from "../../data/index.ts";

/** One listen, as far as coming back to it goes. */
export interface FamiliarListen {
  /** what a shortcut would stand for: a track, a show, a book, a playlist */
  itemId: number;
  /** its artist or show; null where it has none */
  creatorId: number | null;
  /** its main genre; null where nobody knows */
  genre: number | null;
  /** start and end of the sound, milliseconds since 1970 UTC */
  startedAt: number;
  endedAt: number;
  /** 0–23 on the listener's clock at the start */
  localHour: number;
}

/** The kinds of trace that one listen leaves: on the item itself, on who made it, and on the genre. */
export const traceLevels = ["item", "creator", "genre"] as const;
export type TraceLevel = (typeof traceLevels)[number];

/**
 * The listens of one listener, oldest first, as parallel arrays. Items, creators and genres are numbered from 0 in the order in
 * which they were first heard ("slots"), so that counting over a history is a walk through arrays.
 */
export interface ListenLog {
  readonly length: number;
  readonly startedAt: Float64Array;
  readonly endedAt: Float64Array;
  readonly hours: Uint8Array;
  /** 1 where the listen began on a Saturday or Sunday of the listener's */
  readonly weekends: Uint8Array;
  /** number of the session that each listen belongs to, from 0; silence of 30 minutes begins the next */
  readonly sessions: Int32Array;
  /** slot of each listen by level; −1 where it has none */
  readonly slots: Record<TraceLevel, Int32Array>;
  /** how many slots there are by level */
  readonly sizes: Record<TraceLevel, number>;
  /** of each item slot: the item's id, and the slots of its creator and genre (−1 for none) */
  readonly itemIds: Int32Array;
  readonly creatorOfItem: Int32Array;
  readonly genreOfItem: Int32Array;
}

/** Number of an id, given in the order in which ids come; −1 for none. */
function slotOf(slots: Map<number, number>, id: number | null): number {
  if (id === null) return -1;
  const known = slots.get(id);
  if (known !== undefined) return known;
  slots.set(id, slots.size);
  return slots.size - 1;
}

function emptyLog(length: number): ListenLog {
  return {
    length,
    startedAt: new Float64Array(length),
    endedAt: new Float64Array(length),
    hours: new Uint8Array(length),
    weekends: new Uint8Array(length),
    sessions: new Int32Array(length),
    slots: { item: new Int32Array(length), creator: new Int32Array(length), genre: new Int32Array(length) },
    sizes: { item: 0, creator: 0, genre: 0 },
    itemIds: new Int32Array(),
    creatorOfItem: new Int32Array(),
    genreOfItem: new Int32Array(),
  };
}

/**
 * Arranges one listener's listens, given in any order. Whoever calls leaves out private sessions and what was skipped. What an
 * item's creator and genre are is read from its earliest listen.
 *
 * @throws RangeError for a time that is no number or an hour outside 0 … 23
 */
export function listenLogOf(listens: Iterable<FamiliarListen>): ListenLog {
  const sorted = [...listens].toSorted((a, b) => a.startedAt - b.startedAt || a.itemId - b.itemId);
  const log = emptyLog(sorted.length);
  const numbers = {
    item: new Map<number, number>(),
    creator: new Map<number, number>(),
    genre: new Map<number, number>(),
  };
  const firsts: number[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const listen = sorted[at];
    checkListen(listen);
    log.startedAt[at] = listen.startedAt;
    log.endedAt[at] = listen.endedAt;
    log.hours[at] = listen.localHour;
    log.weekends[at] = Number(isWeekend(localWeekday(listen.startedAt, listen.localHour)));
    const silence = at === 0 ? 0 : listen.startedAt - log.endedAt[at - 1];
    log.sessions[at] = at === 0 ? 0 : log.sessions[at - 1] + Number(silence >= sessionGapMs);
    log.slots.item[at] = slotOf(numbers.item, listen.itemId);
    log.slots.creator[at] = slotOf(numbers.creator, listen.creatorId);
    log.slots.genre[at] = slotOf(numbers.genre, listen.genre);
    if (numbers.item.size > firsts.length) firsts.push(at);
  }
  return {
    ...log,
    sizes: { item: numbers.item.size, creator: numbers.creator.size, genre: numbers.genre.size },
    itemIds: Int32Array.from(firsts, (at) => sorted[at].itemId),
    creatorOfItem: Int32Array.from(firsts, (at) => log.slots.creator[at]),
    genreOfItem: Int32Array.from(firsts, (at) => log.slots.genre[at]),
  };
}

function checkListen({ itemId, startedAt, endedAt, localHour }: FamiliarListen): void {
  if (!Number.isFinite(startedAt) || !Number.isFinite(endedAt)) {
    throw new RangeError(`a listen of item ${itemId} has no time: startedAt ${startedAt}, endedAt ${endedAt}`);
  }
  if (!Number.isInteger(localHour) || localHour < 0 || localHour > 23) {
    throw new RangeError(`a listen of item ${itemId} has localHour ${localHour}; it must be a whole number in 0 … 23`);
  }
}
