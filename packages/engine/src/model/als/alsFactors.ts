import {
  localKernels,
  productsOfRows,
  rowNorms,
  rowProducts,
  type ItemLists,
  type Kernels,
  type Rows,
} from "@segue/kernels";
import { placesIn, type PlaceOf } from "../itemIndex.ts";
import type { AlsModel, Evidence } from "../model.ts";
import { ridgeOf, type AlsWeights } from "./regularisation.ts";
import { retrieverOf, type NearestItems, type NearestWanted, type Retriever } from "./retriever.ts";

export interface AlsParts {
  itemIds: Int32Array;
  factorCount: number;
  /** row major, turned to principal axes: YᵀY is diagonal */
  itemFactors: Float32Array;
  weights: AlsWeights;
}

/** Lists of a large catalogue, which know the factors that they were made from. */
interface ListsOfItems {
  readonly lists: ItemLists;
  fits(model: AlsFactors): boolean;
}

/** What serving a listener needs. */
type ServingKernels = Pick<Kernels, "solveRidge" | "itemTable" | "invertedLists">;

/** Item factors, as stored, and everything that follows from them. */
export class AlsFactors implements AlsModel {
  readonly kind = "als";
  readonly itemIds: Int32Array;
  readonly factorCount: number;
  readonly itemFactors: Float32Array;
  readonly weights: AlsWeights;
  readonly #kernels: ServingKernels;
  /** weight of the unobserved × YᵀY, which is diagonal */
  readonly #shared: Float64Array;
  readonly #lengths: Float64Array;
  readonly #placeOf: PlaceOf;
  readonly #productWith: (listener: Float32Array, place: number) => number;
  readonly #productOf: (a: number, b: number) => number;
  #retriever: Retriever | undefined;

  /** @throws RangeError when there is not one row of factors an item */
  constructor({ itemIds, factorCount, itemFactors, weights }: AlsParts, kernels: ServingKernels = localKernels()) {
    if (itemFactors.length !== itemIds.length * factorCount) {
      throw new RangeError(`${itemFactors.length} factors do not make ${itemIds.length} rows of ${factorCount}`);
    }
    this.itemIds = itemIds;
    this.factorCount = factorCount;
    this.itemFactors = itemFactors;
    this.weights = weights;
    this.#kernels = kernels;
    this.#shared = new Float64Array(factorCount);
    itemFactors.forEach((value, at) => {
      this.#shared[at % factorCount] += weights.unobservedWeight * value ** 2;
    });
    this.#placeOf = placesIn(itemIds);
    this.#lengths = rowNorms(this.#items);
    this.#productWith = rowProducts(this.#items);
    this.#productOf = productsOfRows(this.#items);
  }

  indexOf(itemId: number): number {
    return this.#placeOf(itemId);
  }

  foldIn(evidence: readonly Evidence[]): Float32Array {
    const { factorCount, itemFactors: factors } = this;
    if (evidence.length === 0) return new Float32Array(factorCount);
    const confidences = evidence.map(({ confidence }) => confidence);
    const total = confidences.reduce((sum, confidence) => sum + confidence, 0);
    return this.#kernels.solveRidge({
      factors,
      factorCount,
      shared: this.#shared,
      ridge: ridgeOf(this.weights, total, this.itemIds.length),
      columns: evidence.map(({ index }) => index),
      preferences: evidence.map(({ preference }) => preference),
      confidences,
    });
  }

  affinity(listener: Float32Array, place: number): number {
    return Math.fround(this.#productWith(listener, place));
  }

  /** The first call prepares the items, which takes about as long as scoring all of them for a hundred listeners. */
  nearest(listener: Float32Array, wanted: NearestWanted): NearestItems {
    this.#retriever ??= retrieverOf(this.#items, { kernels: this.#kernels });
    return this.#retriever.nearest(listener, wanted);
  }

  /**
   * Lets `nearest` search a large catalogue by lists from now on.
   *
   * @throws RangeError for lists that were made from other factors
   */
  searchBy(lists: ListsOfItems): void {
    if (!lists.fits(this)) throw new RangeError("inverted lists were made from other factors; fit them on this model");
    this.#retriever = retrieverOf(this.#items, { kernels: this.#kernels, lists: lists.lists });
  }

  scoreAll(listener: Float32Array, out = new Float32Array(this.itemIds.length)): Float32Array {
    const product = this.#productWith;
    for (let place = 0; place < out.length; place++) out[place] = product(listener, place);
    return out;
  }

  similarity(a: number, b: number): number {
    const lengths = this.#lengths[a] * this.#lengths[b];
    return lengths > 0 ? Math.max(-1, Math.min(1, this.#productOf(a, b) / lengths)) : 0;
  }

  get #items(): Rows {
    return { rowCount: this.itemIds.length, width: this.factorCount, values: this.itemFactors };
  }
}
