import { sessionGapMs } from "../../data/index.ts";
import { localDay } from "./localDay.ts";

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

/** Numbers ids in the order in which they come. */
class Slots {
  readonly #slotOf = new Map<number, number>();

  get size(): number {
    return this.#slotOf.size;
  }

  take(id: number | null): number {
    if (id === null) return -1;
    const known = this.#slotOf.get(id);
    if (known !== undefined) return known;
    this.#slotOf.set(id, this.#slotOf.size);
    return this.#slotOf.size - 1;
  }
}

/**
 * Arranges one listener's listens, given in any order. Whoever calls leaves out private sessions and what was skipped. What an
 * item's creator and genre are is read from its earliest listen.
 *
 * @throws RangeError for a time that is no number or an hour outside 0 … 23
 */
export function listenLogOf(listens: Iterable<FamiliarListen>): ListenLog {
  const sorted = [...listens].toSorted((a, b) => a.startedAt - b.startedAt || a.itemId - b.itemId);
  for (const listen of sorted) checkListen(listen);
  const numbering = { item: new Slots(), creator: new Slots(), genre: new Slots() };
  const item = Int32Array.from(sorted, ({ itemId }) => numbering.item.take(itemId));
  const creator = Int32Array.from(sorted, ({ creatorId }) => numbering.creator.take(creatorId));
  const genre = Int32Array.from(sorted, (listen) => numbering.genre.take(listen.genre));
  const firstListens = firstOfSlot(item, numbering.item.size);
  return {
    length: sorted.length,
    startedAt: Float64Array.from(sorted, ({ startedAt }) => startedAt),
    endedAt: Float64Array.from(sorted, ({ endedAt }) => endedAt),
    hours: Uint8Array.from(sorted, ({ localHour }) => localHour),
    weekends: Uint8Array.from(sorted, ({ startedAt, localHour }) => Number(localDay(startedAt, localHour).isWeekend)),
    sessions: sessionsOf(sorted),
    slots: { item, creator, genre },
    sizes: { item: numbering.item.size, creator: numbering.creator.size, genre: numbering.genre.size },
    itemIds: firstListens.map((at) => sorted[at].itemId),
    creatorOfItem: firstListens.map((at) => creator[at]),
    genreOfItem: firstListens.map((at) => genre[at]),
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

function sessionsOf(sorted: readonly FamiliarListen[]): Int32Array {
  const sessions = new Int32Array(sorted.length);
  for (let at = 1; at < sorted.length; at++) {
    const silence = sorted[at].startedAt - sorted[at - 1].endedAt;
    sessions[at] = sessions[at - 1] + Number(silence >= sessionGapMs);
  }
  return sessions;
}

/** The first listen of every slot. */
function firstOfSlot(slots: Int32Array, size: number): Int32Array {
  const first = new Int32Array(size).fill(-1);
  for (let at = slots.length - 1; at >= 0; at--) first[slots[at]] = at;
  return first;
}
