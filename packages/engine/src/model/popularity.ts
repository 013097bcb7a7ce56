import { placesIn, type PlaceOf } from "./itemIndex.ts";
import type { PopularityModel } from "./model.ts";

/** Items by their popularity, as stored. */
export class Popularity implements PopularityModel {
  readonly kind = "popular";
  readonly itemIds: Int32Array;
  readonly scores: Float32Array;
  readonly #placeOf: PlaceOf;
  /** in ascending order of the items' ids */
  readonly #byId: Float32Array;

  /** @throws RangeError when the two arrays differ in length or the scores rise */
  constructor({ itemIds, scores }: { itemIds: Int32Array; scores: Float32Array }) {
    if (itemIds.length !== scores.length) {
      throw new RangeError(`popularity has ${itemIds.length} items and ${scores.length} scores`);
    }
    if (scores.some((score, at) => at > 0 && score > scores[at - 1])) {
      throw new RangeError("popularity must begin with the most popular item");
    }
    this.itemIds = itemIds;
    this.scores = scores;
    const order = Uint32Array.from(itemIds.keys()).toSorted((left, right) => itemIds[left] - itemIds[right]);
    this.#placeOf = placesIn(Int32Array.from(order, (place) => itemIds[place]));
    this.#byId = Float32Array.from(order, (place) => scores[place]);
  }

  scoreOf(itemId: number): number {
    const place = this.#placeOf(itemId);
    return place < 0 ? 0 : this.#byId[place];
  }
}
