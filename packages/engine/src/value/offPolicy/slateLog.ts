import { type ArtistBand, artistBands } from "../../data/index.ts";
import type { SlatePool } from "../../decision/index.ts";

/** What became of a card, as bits. A play, a listen and a skip are of cards that were seen. */
export const outcomeBits = { seen: 1, played: 2, listened: 4, skipped: 8 } as const;

/** What a policy has to know of an item besides its pool. */
export interface PoolItem {
  /** the artist (of an artist: itself); null where there is none */
  creatorId: number | null;
  /** of the artist */
  band: ArtistBand | null;
  /** of the artist; null where nobody is paid */
  holderId: number | null;
}

/** A slate as it was logged. The arrays of its cards run in parallel, rank 1 first. */
export interface SlateRow {
  listenerId: number;
  shelf: string;
  /** 0–23 on the listener's clock */
  localHour: number;
  /** most cards of one creator that the logging policy would draw */
  maxPerArtist: number;
  pool: SlatePool;
  itemIds: ArrayLike<number>;
  /** chance of each card at its place given the pool and the cards above it */
  propensities: ArrayLike<number>;
  /** sums of `outcomeBits` */
  outcomes: ArrayLike<number>;
}

/** Slates with their pools in columns of numbers; `…From` has one entry more than there are slates, the last one the end. */
export interface SlateLog {
  /** ids by the listeners' numbers */
  listenerIds: readonly number[];
  shelves: readonly string[];
  /** ids by the creators' numbers */
  creatorIds: readonly number[];
  holderIds: readonly number[];
  slates: {
    listener: Int32Array;
    shelf: Uint8Array;
    hour: Uint8Array;
    maxPerArtist: Uint8Array;
    poolFrom: Int32Array;
    cardsFrom: Int32Array;
  };
  /** candidates; −1 is none */
  pool: {
    creator: Int32Array;
    band: Int8Array;
    holder: Int32Array;
    worth: Float32Array;
    familiarity: Float32Array;
    /** NaN where no ranker served */
    listen: Float32Array;
  };
  cards: {
    /** place in the slate's own pool, from 0 */
    drawn: Int32Array;
    propensity: Float64Array;
    outcome: Uint8Array;
  };
  /** cards that were looked at */
  seen: number;
}

/** Gives things numbers from 0 in the order in which they come. */
class Numbers<Key> {
  readonly keys: Key[] = [];
  readonly #places = new Map<Key, number>();

  of(key: Key | null): number {
    if (key === null) return -1;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}

/** Gathers slates into a `SlateLog`. */
export class SlateLogBuilder {
  readonly #itemOf: (itemId: number) => PoolItem;
  readonly #listeners = new Numbers<number>();
  readonly #shelves = new Numbers<string>();
  readonly #creators = new Numbers<number>();
  readonly #holders = new Numbers<number>();
  readonly #slates = { listener: [0], shelf: [0], hour: [0], maxPerArtist: [0], poolFrom: [0], cardsFrom: [0] };
  readonly #pool = { creator: [0], band: [0], holder: [0], worth: [0], familiarity: [0], listen: [0] };
  readonly #cards = { drawn: [0], propensity: [0], outcome: [0] };
  #seen = 0;

  constructor(itemOf: (itemId: number) => PoolItem) {
    this.#itemOf = itemOf;
    for (const column of this.#columns()) column.length = 0;
  }

  /** Takes a slate in. @returns false for one whose cards do not lie in its pool or have no chance: it says nothing about a policy */
  add(row: SlateRow): boolean {
    const places = new Map(Array.from(row.pool.itemIds, (itemId, place) => [itemId, place]));
    const drawn = Array.from(row.itemIds, (itemId) => places.get(itemId) ?? -1);
    if (drawn.some((place, rank) => place < 0 || !(row.propensities[rank] > 0))) return false;
    this.#slates.listener.push(this.#listeners.of(row.listenerId));
    this.#slates.shelf.push(this.#shelves.of(row.shelf));
    this.#slates.hour.push(row.localHour);
    this.#slates.maxPerArtist.push(row.maxPerArtist);
    this.#slates.poolFrom.push(this.#pool.worth.length);
    this.#slates.cardsFrom.push(this.#cards.drawn.length);
    this.#addPool(row.pool);
    for (const [rank, place] of drawn.entries()) {
      this.#cards.drawn.push(place);
      this.#cards.propensity.push(Math.min(1, row.propensities[rank]));
      this.#cards.outcome.push(row.outcomes[rank]);
      this.#seen += row.outcomes[rank] & outcomeBits.seen;
    }
    return true;
  }

  #addPool({ itemIds, worth, familiarity, listen }: SlatePool): void {
    for (let at = 0; at < itemIds.length; at++) {
      const { creatorId, band, holderId } = this.#itemOf(itemIds[at]);
      this.#pool.creator.push(this.#creators.of(creatorId));
      this.#pool.band.push(band === null ? -1 : artistBands.indexOf(band));
      this.#pool.holder.push(this.#holders.of(holderId));
      this.#pool.worth.push(worth[at]);
      this.#pool.familiarity.push(familiarity[at]);
      this.#pool.listen.push(listen[at]);
    }
  }

  log(): SlateLog {
    const { listener, shelf, hour, maxPerArtist, poolFrom, cardsFrom } = this.#slates;
    const { creator, band, holder, worth, familiarity, listen } = this.#pool;
    const { drawn, propensity, outcome } = this.#cards;
    return {
      listenerIds: this.#listeners.keys,
      shelves: this.#shelves.keys,
      creatorIds: this.#creators.keys,
      holderIds: this.#holders.keys,
      slates: {
        listener: Int32Array.from(listener),
        shelf: Uint8Array.from(shelf),
        hour: Uint8Array.from(hour),
        maxPerArtist: Uint8Array.from(maxPerArtist),
        poolFrom: Int32Array.from([...poolFrom, worth.length]),
        cardsFrom: Int32Array.from([...cardsFrom, drawn.length]),
      },
      pool: {
        creator: Int32Array.from(creator),
        band: Int8Array.from(band),
        holder: Int32Array.from(holder),
        worth: Float32Array.from(worth),
        familiarity: Float32Array.from(familiarity),
        listen: Float32Array.from(listen),
      },
      cards: {
        drawn: Int32Array.from(drawn),
        propensity: Float64Array.from(propensity),
        outcome: Uint8Array.from(outcome),
      },
      seen: this.#seen,
    };
  }

  #columns(): number[][] {
    return [this.#slates, this.#pool, this.#cards].flatMap((columns) => Object.values<number[]>(columns));
  }
}
