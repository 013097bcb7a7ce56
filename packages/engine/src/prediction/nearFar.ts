import { topK } from "../math/index.ts";
import type { AlsModel } from "../model/index.ts";

/** The part of a factor model that likeness needs. */
export type LikenessModel = Pick<AlsModel, "itemIds" | "similarity">;

export interface NearFarOptions {
  /** place of the item that all is compared with */
  seed: number;
  /** 0 nearest … 1 as far as a likeness reaches */
  far: number;
  /** items wanted */
  k: number;
  /** who made the item at a place; null for nobody known, who is never too many */
  creatorOf: (place: number) => number | null;
  /** leaves an item out, such as one that she blocks */
  isWanted?: (place: number) => boolean;
}

/** An item at some distance, and by way of which near one it is reached. */
export interface NearFarItem {
  place: number;
  /** cosine with the seed, above 0 */
  similarity: number;
  /** place of the near item that it is most like; null where that is the seed itself */
  via: number | null;
}

/** Items of one creator at most. */
const perCreator = 2;
/** Near items that a farther one may be reached by. */
const bridges = 20;
/** Cosine that two neighbours have at least: below it a step leads nowhere. */
const leastStep = 0.3;
/** Share of the catalogue that far reaches into, and how many times `k` at least. */
const reachShare = 0.05;
const reachTimes = 10;

/**
 * Items like one item, from its nearest to adjacent tastes. Ranked by the cosine of their factors with the seed's, at most
 * two of a creator, each within one step (cosine ≥ 0.3) of the seed or of one of its 20 nearest, so that what is far still hangs
 * together; of these the `k` from place far² · (count − k) on. Equal input gives equal output, and a larger `far` never a
 * larger mean similarity.
 *
 * @throws RangeError for a `far` outside 0 … 1, or a `k` that is no whole number above 0
 */
export function nearFar(model: LikenessModel, options: NearFarOptions): NearFarItem[] {
  const { far, k } = options;
  if (!(far >= 0 && far <= 1)) throw new RangeError(`far must be from 0 to 1, not ${far}`);
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k must be a whole number of at least 1, not ${k}`);
  const related = relatedTo(model, options);
  const start = Math.round(far ** 2 * Math.max(0, related.length - k));
  return related.slice(start, start + k);
}

/** All that is within reach of the seed, most similar first. */
function relatedTo(model: LikenessModel, { seed, k, creatorOf, isWanted = () => true }: NearFarOptions): NearFarItem[] {
  const count = model.itemIds.length;
  const similarities = Float64Array.from({ length: count }, (_, place) => model.similarity(seed, place));
  const reach = Math.max(reachTimes * k, Math.round(reachShare * count)) + 1;
  const { indices, scores } = topK(similarities, { k: reach });
  const ranked = Array.from(indices, (place, at) => ({ place, similarity: scores[at] })).filter(
    ({ place, similarity }) => place !== seed && similarity > 0 && isWanted(place),
  );
  const limited = atMostPerCreator(ranked, creatorOf);
  const near = limited.slice(0, bridges);
  return limited.flatMap((item) => reached(item, near, model) ?? []);
}

type Ranked = Omit<NearFarItem, "via">;

function atMostPerCreator(ranked: readonly Ranked[], creatorOf: (place: number) => number | null): Ranked[] {
  const shown = new Map<number, number>();
  return ranked.filter(({ place }) => {
    const creator = creatorOf(place);
    if (creator === null) return true;
    const before = shown.get(creator) ?? 0;
    shown.set(creator, before + 1);
    return before < perCreator;
  });
}

/** How an item is reached: from the seed itself, or from the near item that it is most like; null when from nowhere. */
function reached(item: Ranked, near: readonly Ranked[], model: LikenessModel): NearFarItem | null {
  let via: number | null = null;
  let step = item.similarity;
  for (const bridge of near) {
    const similarity = bridge.place === item.place ? 0 : model.similarity(bridge.place, item.place);
    // Only a nearer one leads on: two items at one distance would explain each other.
    if (bridge.similarity > item.similarity && similarity > step) [via, step] = [bridge.place, similarity];
  }
  return step >= leastStep ? { ...item, via } : null;
}
