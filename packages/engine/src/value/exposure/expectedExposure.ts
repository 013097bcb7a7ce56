import { authorDecay, drawingWeight, type SlatePool } from "../../decision/index.ts";
import { discountedGain } from "../../math/index.ts";

/** A shelf as it was drawn. */
export interface ServedDraw {
  /** what it was drawn from */
  pool: SlatePool;
  /** as served, rank 1 first */
  itemIds: ArrayLike<number>;
  /** δ, 0–1 */
  dial: number;
  /** τ > 0 */
  temperature: number;
  /** most items of one creator on the shelf */
  maxPerArtist: number;
  /** who made an item; null for nobody, who has no limit */
  creatorOf: (itemId: number) => number | null;
}

/**
 * The exposure that every candidate of a pool had to expect: Σ over the slate's ranks of its chance there ÷ log2(1 + rank), what stood
 * above each rank being what was served. A standing other than the one that served tells what another policy would have given at these places;
 * it looks one place ahead, not at the slates that would have followed from it. Ranks at which nothing of the pool is left give nothing.
 *
 * @param standingOf what equity and cost make of an item, > 0; see `standing`
 * @returns one number a candidate, in units of a first place; together at most Σ 1/log2(1 + rank)
 * @throws RangeError for a temperature that draws nothing
 */
export function expectedExposure(draw: ServedDraw, standingOf: (itemId: number) => number): Float64Array {
  const { pool, itemIds, dial, temperature, maxPerArtist, creatorOf } = draw;
  if (!(temperature > 0)) throw new RangeError(`a temperature above 0 draws; ${temperature} takes the best`);
  const { length } = pool.itemIds;
  const creators = Array.from(pool.itemIds, creatorOf);
  const standings = Array.from(pool.itemIds, standingOf);
  const above = new Above();
  const exposure = new Float64Array(length);
  const weights = new Float64Array(length);
  for (let rank = 1; rank <= itemIds.length; rank++) {
    let total = 0;
    for (let at = 0; at < length; at++) {
      const before = above.countOf(creators[at]);
      const isOut = before >= maxPerArtist || above.has(pool.itemIds[at]);
      const terms = { worth: pool.worth[at], familiarity: pool.familiarity[at], standing: standings[at] };
      weights[at] = isOut ? 0 : drawingWeight({ ...terms, decay: authorDecay(before) }, { dial, temperature });
      total += weights[at];
    }
    if (total > 0) for (let at = 0; at < length; at++) exposure[at] += (weights[at] / total) * discountedGain(rank);
    above.add(itemIds[rank - 1], creatorOf(itemIds[rank - 1]));
  }
  return exposure;
}

/** What stands above a rank. */
class Above {
  readonly #items = new Set<number>();
  readonly #creators = new Map<number, number>();

  add(itemId: number, creator: number | null): void {
    this.#items.add(itemId);
    if (creator !== null) this.#creators.set(creator, (this.#creators.get(creator) ?? 0) + 1);
  }

  has(itemId: number): boolean {
    return this.#items.has(itemId);
  }

  countOf(creator: number | null): number {
    return creator === null ? 0 : (this.#creators.get(creator) ?? 0);
  }
}
