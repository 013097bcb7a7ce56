import type { ItemId } from "../ids.ts";
import { interactionKinds, type Interaction } from "../interaction.ts";
import type { HeardPlay, PastInteraction } from "../listenerHistory.ts";
import { eventTrait, nobody, unknownMs, type EventColumns } from "./eventColumns.ts";

const savingKinds = new Set<Interaction["kind"]>(["item.saved", "item.followed", "playlist.extended"]);

const knownMs = (value: number): number | null => (value === unknownMs ? null : value);
const knownId = (value: number): ItemId | null => (value === nobody ? null : (value as ItemId));

/** One thing that a listener did, with what follows from it: a row of columns, which is read when it is asked for. */
export class PastEvent implements HeardPlay, PastInteraction {
  readonly private = false;
  readonly #columns: EventColumns;
  readonly #row: number;

  constructor(columns: EventColumns, row: number) {
    this.#columns = columns;
    this.#row = row;
  }

  get kind(): Interaction["kind"] {
    return interactionKinds[this.#columns.kinds[this.#row]];
  }

  /** An id without a meaning where nothing was named; of a play something always is. */
  get itemId(): ItemId {
    return this.#columns.itemIds[this.#row] as ItemId;
  }

  /** The artist or show of the item; null where it has none or the catalogue does not know it. */
  get creatorId(): ItemId | null {
    return knownId(this.#columns.creatorIds[this.#row]);
  }

  /** The creator, unless it is a show. */
  get artistId(): ItemId | null {
    return this.#has(eventTrait.byArtist) ? this.creatorId : null;
  }

  get occurredAt(): number {
    return this.#columns.startedAt[this.#row];
  }

  get endedAt(): number {
    return this.#columns.endOf(this.#row);
  }

  get msPlayed(): number | null {
    return knownMs(this.#columns.msPlayed[this.#row]);
  }

  get durationMs(): number | null {
    return knownMs(this.#columns.durationMs[this.#row]);
  }

  get msHeard(): number {
    return this.msPlayed ?? this.durationMs ?? 0;
  }

  get localHour(): number {
    return this.#columns.hours[this.#row];
  }

  get endReason(): string | null {
    return this.#columns.endReasonOf(this.#row);
  }

  get stream(): boolean {
    return this.#has(eventTrait.stream);
  }

  get listen(): boolean {
    return this.#has(eventTrait.listen);
  }

  get skip(): boolean {
    return this.#has(eventTrait.skip);
  }

  get finish(): boolean {
    return this.#has(eventTrait.finish);
  }

  get isSaving(): boolean {
    return savingKinds.has(this.kind);
  }

  /** Itself, where it is a play. */
  get play(): PastEvent | null {
    return this.#has(eventTrait.play) ? this : null;
  }

  #has(trait: number): boolean {
    return this.#columns.has(this.#row, trait);
  }
}
