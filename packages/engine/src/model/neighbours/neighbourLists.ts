import { placesIn, type PlaceOf } from "../itemIndex.ts";
import type { Evidence, Neighbour, NeighbourModel } from "../model.ts";

/** Lists in one: item i has `neighbours` and `scores` at `offsets[i]` … `offsets[i + 1] − 1`, nearest first. */
export interface NeighbourArrays {
  itemIds: Int32Array;
  offsets: Int32Array;
  /** places in `itemIds` */
  neighbours: Int32Array;
  scores: Float32Array;
}

/** Whether a place is none of so many items'; a loop, because there are millions. */
function namesOutside(places: Int32Array, itemCount: number): boolean {
  for (let at = 0; at < places.length; at++) if (places[at] < 0 || places[at] >= itemCount) return true;
  return false;
}

/** For every item its nearest, as stored. */
export class NeighbourLists implements NeighbourModel {
  readonly kind = "neighbours";
  readonly itemIds: Int32Array;
  readonly arrays: NeighbourArrays;
  readonly #placeOf: PlaceOf;

  /** @throws RangeError when the arrays do not fit together */
  constructor(arrays: NeighbourArrays) {
    const { itemIds, offsets, neighbours, scores } = arrays;
    const isInOrder = offsets[0] === 0 && offsets.every((offset, at) => at === 0 || offset >= offsets[at - 1]);
    if (offsets.length !== itemIds.length + 1 || offsets[itemIds.length] !== neighbours.length || !isInOrder) {
      throw new RangeError(`neighbour lists do not fit ${itemIds.length} items`);
    }
    if (scores.length !== neighbours.length || namesOutside(neighbours, itemIds.length)) {
      throw new RangeError("neighbour lists name an item that is not there");
    }
    this.itemIds = itemIds;
    this.arrays = arrays;
    this.#placeOf = placesIn(itemIds);
  }

  indexOf(itemId: number): number {
    return this.#placeOf(itemId);
  }

  neighboursOf(itemId: number): Neighbour[] {
    const index = this.indexOf(itemId);
    if (index < 0) return [];
    const { offsets, neighbours, scores } = this.arrays;
    const found: Neighbour[] = [];
    for (let at = offsets[index]; at < offsets[index + 1]; at++) {
      found.push({ itemId: this.itemIds[neighbours[at]], score: scores[at] });
    }
    return found;
  }

  /** How near every item is to what a listener likes: the sum over her liked items, each by its confidence. */
  scoreAll(evidence: readonly Evidence[], out = new Float32Array(this.itemIds.length)): Float32Array {
    const { offsets, neighbours, scores } = this.arrays;
    out.fill(0);
    for (const { index, preference, confidence } of evidence) {
      if (preference === 0) continue;
      for (let at = offsets[index]; at < offsets[index + 1]; at++) out[neighbours[at]] += confidence * scores[at];
    }
    return out;
  }
}
