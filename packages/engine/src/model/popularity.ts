import type { PopularityModel } from "./model.ts";

/** Items by their popularity, as stored. */
export class Popularity implements PopularityModel {
  readonly kind = "popular";
  readonly itemIds: Int32Array;
  readonly scores: Float32Array;
  readonly #places: Map<number, number>;

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
    this.#places = new Map(Array.from(itemIds, (itemId, place) => [itemId, place]));
  }

  scoreOf(itemId: number): number {
    const place = this.#places.get(itemId);
    return place === undefined ? 0 : this.scores[place];
  }
}
