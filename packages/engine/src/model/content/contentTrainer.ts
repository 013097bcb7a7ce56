import type { ContentItem } from "./contentItem.ts";
import { contentScale, encodeContent } from "./contentEncoder.ts";
import { ContentTower } from "./contentTower.ts";
import { ridgeRegression } from "./ridgeRegression.ts";

export interface ContentOptions {
  /** λ of the regression */
  regularisation: number;
  /** items' worth of evidence that a creator's own effect has against it */
  creatorShrinkage: number;
}

export const defaultContentOptions: ContentOptions = { regularisation: 10, creatorShrinkage: 1 };

/** An item with the factors that its listeners gave it. */
export interface KnownContent {
  item: ContentItem;
  factors: Float32Array;
}

export interface ContentMaterial {
  /** what is learnt from; at least one */
  known: readonly KnownContent[];
  /** whose factors are wanted, ascending by id */
  cold: readonly ContentItem[];
  /** names the space of the factors, see `spaceOf` */
  space: number;
}

/**
 * Learns what factors items of a content have: a ridge regression on genres (as far as it sounds like them) and sound, and for every creator the mean of what is left over,
 * shrunk towards 0 by Σ residuals ÷ (n + shrinkage), as a random effect would be (Henderson 1975). Nothing is drawn at random.
 *
 * @throws RangeError without known items
 */
export function trainContent({ known, cold, space }: ContentMaterial, options = defaultContentOptions): ContentTower {
  if (known.length === 0) throw new RangeError("content needs at least one item with factors");
  const items = known.map(({ item }) => item);
  const scale = contentScale(items);
  const factorCount = known[0].factors.length;
  const outputs = new Float32Array(known.length * factorCount);
  known.forEach(({ factors }, row) => outputs.set(factors, row * factorCount));
  const inputs = items.map((item) => encodeContent(scale, item));
  const { regularisation } = options;
  const weights = Float32Array.from(ridgeRegression({ inputs, outputs, outputCount: factorCount, regularisation }));
  const none = { creatorIds: new Int32Array(), creatorEffects: new Float32Array() };
  const nobody = { itemIds: new Int32Array(), itemFactors: new Float32Array() };
  const plain = new ContentTower({ scale, factorCount, weights, space, ...none, ...nobody });
  const effects = creatorEffects(known, plain, options.creatorShrinkage);
  const tower = new ContentTower({ scale, factorCount, weights, space, ...effects, ...nobody });
  const itemFactors = new Float32Array(cold.length * factorCount);
  cold.forEach((item, row) => itemFactors.set(tower.predict(item), row * factorCount));
  const itemIds = Int32Array.from(cold, ({ itemId }) => itemId);
  return new ContentTower({ scale, factorCount, weights, space, ...effects, itemIds, itemFactors });
}

function creatorEffects(
  known: readonly KnownContent[],
  plain: ContentTower,
  shrinkage: number,
): { creatorIds: Int32Array; creatorEffects: Float32Array } {
  const { factorCount } = plain;
  const sums = new Map<number, { count: number; left: Float64Array }>();
  for (const { item, factors } of known) {
    if (item.creatorId === null) continue;
    const sum = sums.get(item.creatorId) ?? { count: 0, left: new Float64Array(factorCount) };
    sums.set(item.creatorId, sum);
    sum.count++;
    plain.predict(item).forEach((value, factor) => (sum.left[factor] += factors[factor] - value));
  }
  const creatorIds = Int32Array.from(sums.keys()).toSorted();
  const effects = new Float32Array(creatorIds.length * factorCount);
  creatorIds.forEach((creatorId, row) => {
    const sum = sums.get(creatorId);
    sum?.left.forEach((value, factor) => (effects[row * factorCount + factor] = value / (sum.count + shrinkage)));
  });
  return { creatorIds, creatorEffects: effects };
}
