import type { NearestItems, NearestWanted } from "./als/retriever.ts";

/** One item that a listener's history says something about. */
export interface Evidence {
  /** place of the item in the model's `itemIds` */
  index: number;
  /** 1 she likes it, 0 she turned it down */
  preference: 0 | 1;
  /** how much that is believed, ≥ 0; 1 is a single plain observation */
  confidence: number;
}

/**
 * Two sides that must meet: the affinity of a listener for an item is the inner product of their factors. Listeners are
 * not kept; each is folded in from her latest evidence when she is served.
 */
export interface AlsModel {
  readonly kind: "als";
  /** ascending */
  readonly itemIds: Int32Array;
  readonly factorCount: number;
  /** row major, one row of `factorCount` an item, in the order of `itemIds` */
  readonly itemFactors: Float32Array;
  /** The listener's factors that fit her evidence best while all items stay where they are; zeros without evidence. */
  foldIn(evidence: readonly Evidence[]): Float32Array;
  /** Affinity for one item, by its place in `itemIds`; about 0 (unlikely) to 1 (sure). */
  affinity(listener: Float32Array, place: number): number;
  /** The items with the highest affinity, without scoring all of them one by one; the same numbers as `affinity`. */
  nearest(listener: Float32Array, wanted: NearestWanted): NearestItems;
  /** Affinity for every item, in the order of `itemIds`. Writes into `out` when given. */
  scoreAll(listener: Float32Array, out?: Float32Array): Float32Array;
  /** Place of the item in `itemIds`; -1 when the model does not know it. */
  indexOf(itemId: number): number;
  /** Cosine of two items' factors, −1 … 1, by their places in `itemIds`; 0 where a side has no factors. */
  similarity(a: number, b: number): number;
}

/** An item beside another, and how alike their audiences are. */
export interface Neighbour {
  itemId: number;
  score: number;
}

/** For every item the items that the same listeners hear. */
export interface NeighbourModel {
  readonly kind: "neighbours";
  /** ascending */
  readonly itemIds: Int32Array;
  /** Nearest first; empty when the model does not know the item. */
  neighboursOf(itemId: number): Neighbour[];
  /** Place of the item in `itemIds`; -1 when the model does not know it. */
  indexOf(itemId: number): number;
}

/** How many listeners like each item: the baseline that every other model has to beat. */
export interface PopularityModel {
  readonly kind: "popular";
  /** most popular first */
  readonly itemIds: Int32Array;
  /** share of listeners, 0–1, in the order of `itemIds` */
  readonly scores: Float32Array;
  /** 0 when the model does not know the item */
  scoreOf(itemId: number): number;
}

/** What every liked item says for every other one, in a listener's favour of it. */
export interface EaseModel {
  readonly kind: "ease";
  /** ascending */
  readonly itemIds: Int32Array;
  /** For every item, in the order of `itemIds`; about 0 (unlikely) to 1 (sure). Writes into `out` when given. */
  scoreAll(evidence: readonly Evidence[], out?: Float32Array): Float32Array;
  /** Place of the item in `itemIds`; -1 when the model does not know it. */
  indexOf(itemId: number): number;
}

export type Model = AlsModel | EaseModel | NeighbourModel | PopularityModel;
