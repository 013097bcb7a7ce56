import { localKernels, type RidgeKernels } from "@segue/kernels";
import { itemIndex } from "../itemIndex.ts";
import type { AlsModel, Evidence } from "../model.ts";
import { ridgeOf, type AlsWeights } from "./regularisation.ts";

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
  readonly #kernels: RidgeKernels;
  /** weight of the unobserved × YᵀY, which is diagonal */
  readonly #shared: Float64Array;
  readonly #lengths: Float64Array;

  /** @throws RangeError when there is not one row of factors an item */
  constructor({ itemIds, factorCount, itemFactors, weights }: AlsParts, kernels: RidgeKernels = localKernels()) {
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
    this.#lengths = Float64Array.from(itemIds, (_, index) => Math.sqrt(this.#product(index, index)));
  }

  indexOf(itemId: number): number {
    return itemIndex(this.itemIds, itemId);
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
