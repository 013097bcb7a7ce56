import type { ContentItem } from "./contentItem.ts";
import { contentWidth, encodeContent, type ContentScale } from "./contentEncoder.ts";

export interface ContentTowerParts {
  scale: ContentScale;
  factorCount: number;
  /** a row of factors an encoded number, row major */
  weights: Float32Array;
  /** ascending; who has a row in `creatorEffects` */
  creatorIds: Int32Array;
  /** how a creator's items lie beside what their content says, a row of factors each */
  creatorEffects: Float32Array;
  /** ascending; items that the factor model did not know */
  itemIds: Int32Array;
  /** their factors as predicted, row major */
  itemFactors: Float32Array;
  /** names the factor space that all of this is in: `spaceOf` the factors it was learnt from */
  space: number;
}

/** Predicts the factors of items that nobody has heard, and holds those of the catalogue's. */
export class ContentTower implements ContentTowerParts {
  readonly kind = "content";
  readonly scale: ContentScale;
  readonly factorCount: number;
  readonly weights: Float32Array;
  readonly creatorIds: Int32Array;
  readonly creatorEffects: Float32Array;
  readonly itemIds: Int32Array;
  readonly itemFactors: Float32Array;
  readonly space: number;
  readonly #creatorPlaces: Map<number, number>;

  /** @throws RangeError when the parts do not fit each other */
  constructor(parts: ContentTowerParts) {
    const { scale, factorCount, weights, creatorIds, creatorEffects, itemIds, itemFactors } = parts;
    const lengths = [
      ["weights", weights.length, contentWidth(scale)],
      ["creatorEffects", creatorEffects.length, creatorIds.length],
      ["itemFactors", itemFactors.length, itemIds.length],
    ] as const;
    for (const [name, length, rows] of lengths) {
      if (length !== rows * factorCount)
        throw new RangeError(`${name} has ${length} numbers for ${rows} rows of ${factorCount}`);
    }
    this.scale = scale;
    this.factorCount = factorCount;
    this.weights = weights;
    this.creatorIds = creatorIds;
    this.creatorEffects = creatorEffects;
    this.itemIds = itemIds;
    this.itemFactors = itemFactors;
    this.space = parts.space;
    this.#creatorPlaces = new Map(Array.from(creatorIds, (creatorId, place) => [creatorId, place]));
  }

  /** What the item's factors would be: what its content says, and how its creator's other items lie beside theirs. */
  predict(item: ContentItem): Float32Array {
    const { factorCount, weights, creatorEffects } = this;
    const place = item.creatorId === null ? undefined : this.#creatorPlaces.get(item.creatorId);
    const factors =
      place === undefined
        ? new Float32Array(factorCount)
        : creatorEffects.slice(place * factorCount, (place + 1) * factorCount);
    encodeContent(this.scale, item).forEach((value, row) => {
      if (value === 0) return;
      for (let factor = 0; factor < factorCount; factor++)
        factors[factor] += value * weights[row * factorCount + factor];
    });
    return factors;
  }
}
