import { interactionsOf, type Interactions } from "@segue/engine/math";
import { type AlsFactors, type ContentItem, evidenceOfRow, type TrainingMatrix } from "@segue/engine/model";
import { evaluateRanking } from "@segue/engine/value";
import { rowProducts } from "@segue/kernels";
import type { Metrics } from "./family.ts";

/** Parts that the items are cut into: each is hidden once. */
export const foldCount = 5;
/** Listeners that are asked in each part. */
const maxListeners = 120;
const listLengths = [10, 50];
const gateLength = 10;

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/** The part that an item is hidden in, 0 … 4, the same in every training (the finaliser of MurmurHash3). */
export function foldOf(itemId: number): number {
  let hash = Math.imul(itemId ^ (itemId >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % foldCount;
}

/** What hidden items are taken from. */
export interface HidingPlace {
  /** fitted on `training` */
  factors: AlsFactors;
  training: TrainingMatrix;
  content: readonly ContentItem[];
}

/** How many listeners like each column. */
export function likesOfColumns({ columns, preferences, columnCount }: Interactions): Int32Array {
  const likes = new Int32Array(columnCount);
  columns.forEach((column, at) => {
    likes[column] += preferences[at];
  });
  return likes;
}

/** Items of one part that somebody likes, as if nobody had heard them, and what their listeners like besides. */
export class HiddenItems {
  readonly items: readonly ContentItem[];
  readonly #factors: AlsFactors;
  readonly #training: TrainingMatrix;
  readonly #test: Interactions;
  readonly #fold: number;
  readonly #listeners = new Map<number, Float32Array>();

  constructor({ factors, training, content }: HidingPlace, fold: number) {
    const { interactions, itemIds } = training;
    this.#fold = fold;
    const known = new Map(content.map((item) => [item.itemId, item]));
    const likes = likesOfColumns(interactions);
    const columns = Array.from(itemIds, (_, column) => column).filter(
      (column) => likes[column] > 0 && foldOf(itemIds[column]) === fold && known.has(itemIds[column]),
    );
    this.items = columns.flatMap((column) => known.get(itemIds[column]) ?? []);
    this.#factors = factors;
    this.#training = training;
    this.#test = onlyColumns(interactions, columns);
  }

  /**
   * How well scores of the hidden items find those that a listener likes, among all that are hidden.
   *
   * @param scoresOf scores in the order of `items`, for a listener by the factors that her other likes give her
   */
  measure(scoresOf: (listener: Float32Array) => ArrayLike<number>): {
    metrics: Metrics;
    byListener: Map<number, number>;
  } {
    const byListener = new Map<number, number>();
    const { at } = evaluateRanking({
      scoresOf: (row) => scoresOf(this.#listenerOf(row)),
      train: emptied(this.#test),
      test: this.#test,
      ks: listLengths,
      maxListeners,
      onListener: (row, k, { ndcg }) => void (k === gateLength && byListener.set(row, ndcg)),
    });
    const metrics = Object.fromEntries(
      at.flatMap(({ k, ndcg, recall }) => [
        [`ndcg@${k}`, rounded(ndcg)],
        [`recall@${k}`, rounded(recall)],
      ]),
    );
    return { metrics, byListener };
  }

  /** Scores by the inner product with factors of the hidden items, a row each. */
  scorer(rows: readonly ArrayLike<number>[]): (listener: Float32Array) => Float32Array {
    const width = this.#factors.factorCount;
    const values = new Float32Array(rows.length * width);
    rows.forEach((row, place) => values.set(row, place * width));
    const product = rowProducts({ rowCount: rows.length, width, values });
    const scores = new Float32Array(rows.length);
    return (listener) => {
      for (let row = 0; row < scores.length; row++) scores[row] = product(listener, row);
      return scores;
    };
  }

  #listenerOf(row: number): Float32Array {
    const known = this.#listeners.get(row);
    if (known) return known;
    const { interactions, itemIds } = this.#training;
    const evidence = evidenceOfRow(interactions, row).filter(({ index }) => foldOf(itemIds[index]) !== this.#fold);
    const listener = this.#factors.foldIn(evidence);
    this.#listeners.set(row, listener);
    return listener;
  }
}

/** The likes of some columns, renumbered in their order. */
function onlyColumns(matrix: Interactions, kept: readonly number[]): Interactions {
  const places = new Map(kept.map((column, place) => [column, place]));
  const entries = { rows: [] as number[], columns: [] as number[] };
  for (let row = 0; row < matrix.rowCount; row++) {
    for (let at = matrix.offsets[row]; at < matrix.offsets[row + 1]; at++) {
      const place = places.get(matrix.columns[at]);
      if (place === undefined || matrix.preferences[at] === 0) continue;
      entries.rows.push(row);
      entries.columns.push(place);
    }
  }
  const ones = entries.rows.map(() => 1);
  return interactionsOf({
    rowCount: matrix.rowCount,
    columnCount: kept.length,
    ...entries,
    preferences: ones,
    confidences: ones,
  });
}

function emptied({ rowCount, columnCount }: Interactions): Interactions {
  return interactionsOf({ rowCount, columnCount, rows: [], columns: [], preferences: [], confidences: [] });
}
