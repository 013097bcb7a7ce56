import { interactionKinds } from "../interaction.ts";
import type { KnownItemOf } from "../knownItem.ts";
import type { Rememberable } from "../ranking/listenerMemory.ts";
import { signalsOf } from "../signals.ts";

/** Stands for a length that nobody knows. */
export const unknownMs = -1;
/** Stands for no item. */
export const nobody = -1;

/** What follows from an event and its item, one bit each. */
export const eventTrait = {
  stream: 1,
  listen: 2,
  skip: 4,
  finish: 8,
  /** a play of something that was named */
  play: 16,
  /** of an episode or a book */
  spoken: 32,
  /** its creator is an artist */
  byArtist: 64,
  /** the catalogue knows the item */
  known: 128,
} as const;

/** A table grows by this part of itself: room that is never used is paid for by every listener in memory. */
const growth = 1.125;

/** What a listener did in columns of numbers, in the order in which it was taken in: 30 bytes an event. */
export class EventColumns {
  length = 0;
  itemIds = new Int32Array(0);
  creatorIds = new Int32Array(0);
  /** milliseconds since 1970 UTC */
  startedAt = new Float64Array(0);
  msPlayed = new Int32Array(0);
  durationMs = new Int32Array(0);
  /** places in the list of kinds */
  kinds = new Uint8Array(0);
  /** local, 0–23 */
  hours = new Uint8Array(0);
  traits = new Uint8Array(0);
  #endings = new Uint16Array(0);
  readonly #endReasons: (string | null)[] = [];
  readonly #itemOf: KnownItemOf;

  constructor(itemOf: KnownItemOf) {
    this.#itemOf = itemOf;
  }

  has(row: number, trait: number): boolean {
    return (this.traits[row] & trait) !== 0;
  }

  /** Takes in events; private ones are left out. @returns the row of the first of them, after which the others follow */
  add(events: readonly Rememberable[]): number {
    const first = this.length;
    this.#makeRoom(first + events.length);
    for (const event of events) if (!event.private) this.#addOne(event);
    return first;
  }

  /** When the sound of an event ended; its start where there was none or nobody knows. */
  endOf(row: number): number {
    return this.startedAt[row] + Math.max(0, this.msPlayed[row]);
  }

  endReasonOf(row: number): string | null {
    return this.#endReasons[this.#endings[row]];
  }

  #addOne(event: Rememberable): void {
    const row = this.length++;
    const item = event.itemId === null ? undefined : this.#itemOf(event.itemId);
    this.itemIds[row] = event.itemId ?? nobody;
    this.creatorIds[row] = item?.creatorId ?? nobody;
    this.startedAt[row] = event.occurredAt;
    this.msPlayed[row] = event.msPlayed ?? unknownMs;
    this.durationMs[row] = event.durationMs ?? unknownMs;
    this.kinds[row] = interactionKinds.indexOf(event.kind);
    this.hours[row] = event.localHour;
    this.#endings[row] = this.#endingOf(event.endReason);
    this.traits[row] = signalTraits(event) | itemTraits(item);
  }

  #endingOf(endReason: string | null): number {
    const known = this.#endReasons.indexOf(endReason);
    return known === -1 ? this.#endReasons.push(endReason) - 1 : known;
  }

  #makeRoom(length: number): void {
    if (length <= this.itemIds.length) return;
    const room = Math.max(length, Math.ceil(growth * this.itemIds.length));
    this.itemIds = enlarged(this.itemIds, new Int32Array(room));
    this.creatorIds = enlarged(this.creatorIds, new Int32Array(room));
    this.startedAt = enlarged(this.startedAt, new Float64Array(room));
    this.msPlayed = enlarged(this.msPlayed, new Int32Array(room));
    this.durationMs = enlarged(this.durationMs, new Int32Array(room));
    this.kinds = enlarged(this.kinds, new Uint8Array(room));
    this.hours = enlarged(this.hours, new Uint8Array(room));
    this.traits = enlarged(this.traits, new Uint8Array(room));
    this.#endings = enlarged(this.#endings, new Uint16Array(room));
  }
}

function signalTraits(event: Rememberable): number {
  if (event.kind !== "item.played" || event.itemId === null) return 0;
  const { stream, listen, skip, finish } = signalsOf(event);
  const traits =
    (stream ? eventTrait.stream : 0) |
    (listen ? eventTrait.listen : 0) |
    (skip ? eventTrait.skip : 0) |
    (finish ? eventTrait.finish : 0);
  return eventTrait.play | traits;
}

function itemTraits(item: ReturnType<KnownItemOf>): number {
  if (!item) return 0;
  const isSpoken = item.kind === "episode" || item.kind === "book";
  const isByArtist = item.kind !== "episode" && item.kind !== "show";
  return eventTrait.known | (isSpoken ? eventTrait.spoken : 0) | (isByArtist ? eventTrait.byArtist : 0);
}

function enlarged<Column extends { set: (from: Column) => void }>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}
