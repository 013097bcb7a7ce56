import {
  firstPlace,
  rankingFeatureCount,
  rankingRows,
  rankingSchema,
  rankingSchemaHash,
  type ItemId,
} from "../../data/index.ts";
import type { FeatureTable, Ranker } from "../../model/index.ts";
import type { CardChances } from "../candidate.ts";
import type { ListenerNow } from "./listenerTimeline.ts";

const discoveryPlace = rankingSchema.findIndex(({ name }) => name === "discovery");

/** Whether a ranker learnt from the features that this version computes. */
export function readsOurFeatures({ schemaHash }: Pick<Ranker, "schemaHash">): boolean {
  return schemaHash === rankingSchemaHash;
}

/** What is foretold of a card that is shown, and from which numbers. */
export interface ForetoldCard extends CardChances {
  /** that she plays and skips it, calibrated, in (0, 1) */
  skip: number;
  /** what the ranker was given, one number a feature, NaN where nothing is known */
  row: Float32Array;
}

/**
 * What a ranker foretells of items for one listener at one moment, each as if it stood first on her Home, so that what a place does to a
 * card is not taken for what the item is. Each item is looked at once; one that the catalogue does not know is left out.
 */
export class CardForecast {
  readonly #ranker: Ranker;
  readonly #now: ListenerNow;
  readonly #chances = new Map<ItemId, CardChances>();
  /** which row is an item's, of all that were made until now */
  readonly #places = new Map<ItemId, number>();
  #rows = new Float32Array(0);

  /** @throws RangeError when the ranker learnt from other features */
  constructor(ranker: Ranker, now: ListenerNow) {
    if (!readsOurFeatures(ranker)) {
      throw new RangeError(
        `the ranker reads schema ${ranker.schemaHash}, this version computes ${rankingSchemaHash}; train it again`,
      );
    }
    this.#ranker = ranker;
    this.#now = now;
  }

  /** The chances of items. */
  chancesOf(itemIds: Iterable<ItemId>): ReadonlyMap<ItemId, CardChances> {
    const asked = new Set(itemIds);
    this.#foresee(asked);
    const found = new Map<ItemId, CardChances>();
    for (const itemId of asked) {
      const chances = this.#chances.get(itemId);
      if (chances) found.set(itemId, chances);
    }
    return found;
  }

  /** Everything about the cards that are shown. */
  inFull(itemIds: Iterable<ItemId>): ReadonlyMap<ItemId, ForetoldCard> {
    const shown = this.chancesOf(itemIds);
    const known = Array.from(shown, ([itemId, chance]) => ({ itemId, chance, row: this.#rowOf(itemId) }));
    const values = new Float32Array(known.length * rankingFeatureCount);
    for (const [at, { row }] of known.entries()) values.set(row, at * rankingFeatureCount);
    const skip = this.#ranker.chances("skip", tableOf(values));
    return new Map(
      known.map(({ itemId, row, chance }, at) => [
        itemId,
        { listen: chance.listen, isDiscovery: chance.isDiscovery, skip: skip[at], row },
      ]),
    );
  }

  /** Works out the chances of those that nobody asked for yet. */
  #foresee(itemIds: ReadonlySet<ItemId>): void {
    const { vector, moment } = this.#now;
    const isNew = (itemId: ItemId): boolean => !this.#chances.has(itemId) && moment.factsOf(itemId) !== undefined;
    const fresh = [...itemIds].filter(isNew);
    if (fresh.length === 0) return;
    const values = rankingRows(
      vector,
      moment,
      fresh.map((itemId) => ({ itemId, place: firstPlace })),
    );
    const listen = this.#ranker.chances("listen", tableOf(values));
    const first = this.#append(values);
    for (const [at, itemId] of fresh.entries()) {
      this.#places.set(itemId, first + at);
      const isDiscovery = values[at * rankingFeatureCount + discoveryPlace] === 1;
      this.#chances.set(itemId, { listen: listen[at], isDiscovery });
    }
  }

  /** @returns the place of the first of the rows among all */
  #append(values: Float32Array): number {
    const rows = new Float32Array(this.#rows.length + values.length);
    rows.set(this.#rows);
    rows.set(values, this.#rows.length);
    const first = this.#rows.length / rankingFeatureCount;
    this.#rows = rows;
    return first;
  }

  #rowOf(itemId: ItemId): Float32Array {
    const place = this.#places.get(itemId);
    if (place === undefined) throw new Error(`item ${itemId} has chances and no row`);
    return this.#rows.subarray(place * rankingFeatureCount, (place + 1) * rankingFeatureCount);
  }
}

function tableOf(values: Float32Array): FeatureTable {
  return { rowCount: values.length / rankingFeatureCount, featureCount: rankingFeatureCount, values };
}
