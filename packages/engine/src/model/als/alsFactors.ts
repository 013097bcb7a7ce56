import { squaredLengths } from "./factorMatrix.ts";
import { itemIndex } from "../itemIndex.ts";
import type { AlsModel, Evidence } from "../model.ts";
import { ridgeOf, type AlsWeights } from "./regularisation.ts";
import { RidgeSolver } from "@segue/kernels";

/** A listener's factors stand to about three digits, mostly after six steps. */
const foldInEffort = { steps: 20, tolerance: 1e-8 };

export interface AlsParts {
  itemIds: Int32Array;
  factorCount: number;
  /** row major, turned to principal axes: YᵀY is diagonal */
  itemFactors: Float32Array;
  weights: AlsWeights;
}

/** Item factors, as stored, and everything that follows from them. */
export class AlsFactors implements AlsModel {
  readonly kind = "als";
  readonly itemIds: Int32Array;
  readonly factorCount: number;
  readonly itemFactors: Float32Array;
  readonly weights: AlsWeights;
  readonly #solver: RidgeSolver;
  readonly #lengths: Float64Array;

  /** @throws RangeError when there is not one row of factors an item */
  constructor({ itemIds, factorCount, itemFactors, weights }: AlsParts) {
    if (itemFactors.length !== itemIds.length * factorCount) {
      throw new RangeError(`${itemFactors.length} factors do not make ${itemIds.length} rows of ${factorCount}`);
    }
    this.itemIds = itemIds;
    this.factorCount = factorCount;
    this.itemFactors = itemFactors;
    this.weights = weights;
    const squares = squaredLengths({ rowCount: itemIds.length, factorCount, values: itemFactors });
    const shared = squares.map((square) => weights.unobservedWeight * square);
    this.#solver = new RidgeSolver({ factors: itemFactors, factorCount, shared });
    this.#lengths = Float64Array.from(itemIds, (_, index) => Math.sqrt(this.#product(index, index)));
  }

  indexOf(itemId: number): number {
    return itemIndex(this.itemIds, itemId);
  }

  foldIn(evidence: readonly Evidence[]): Float32Array {
    const listener = new Float32Array(this.factorCount);
    if (evidence.length === 0) return listener;
    const total = evidence.reduce((sum, { confidence }) => sum + confidence, 0);
    const ridge = ridgeOf(this.weights, total, this.itemIds.length);
    const row = {
      columns: evidence.map(({ index }) => index),
      preferences: evidence.map(({ preference }) => preference),
      confidences: evidence.map(({ confidence }) => confidence),
      from: 0,
      to: evidence.length,
    };
    this.#solver.solve(row, listener, { ridge, ...foldInEffort });
    return listener;
  }

  scoreAll(listener: Float32Array, out = new Float32Array(this.itemIds.length)): Float32Array {
    const { factorCount, itemFactors } = this;
    for (let index = 0, place = 0; index < out.length; index++) {
      let sum = 0;
      for (let factor = 0; factor < factorCount; factor++) sum += listener[factor] * itemFactors[place++];
      out[index] = sum;
    }
    return out;
  }

  similarity(a: number, b: number): number {
    const lengths = this.#lengths[a] * this.#lengths[b];
    return lengths > 0 ? Math.max(-1, Math.min(1, this.#product(a, b) / lengths)) : 0;
  }

  #product(a: number, b: number): number {
    const { factorCount, itemFactors } = this;
    let sum = 0;
    for (let factor = 0; factor < factorCount; factor++) {
      sum += itemFactors[a * factorCount + factor] * itemFactors[b * factorCount + factor];
    }
    return sum;
  }
}
