import { plainKernels, type Kernels } from "@segue/kernels";
import type { Interactions } from "../../math/index.ts";
import { likesOf } from "../likes.ts";
import { checkTraining, type Trainer, type TrainingMatrix } from "../trainer.ts";
import { EaseItems } from "./easeItems.ts";
import {
  checkEaseOptions,
  checkSide,
  defaultEaseOptions,
  itemRidges,
  listenerWeights,
  type EaseOptions,
} from "./easeOptions.ts";

/** XᵀWX, the lower triangle. Time: Σ over listeners of (their likes)². */
function weightedCoLikes({ rowCount, columnCount, offsets, columns }: Interactions, weights: Float64Array) {
  const gram = new Float64Array(columnCount * columnCount);
  for (let row = 0; row < rowCount; row++) {
    const weight = weights[row];
    for (let at = offsets[row]; at < offsets[row + 1]; at++) {
      const place = columns[at] * columnCount;
      for (let other = offsets[row]; other <= at; other++) gram[place + columns[other]] += weight;
    }
  }
  return gram;
}

/** B = I − P·diag(1/P_jj), off the diagonal. */
function weightsOf(precision: Float64Array, size: number): Float32Array {
  const weights = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (row === column) continue;
      weights[row * size + column] = -precision[row * size + column] / precision[column * size + column];
    }
  }
  return weights;
}

/**
 * A linear autoencoder in closed form (Steck, "Embarrassingly shallow autoencoders for sparse data", 2019): the B with a zero
 * diagonal that minimises ‖√W·(X − XB)‖² + ‖√Λ·B‖². With P = (XᵀWX + Λ)⁻¹ it is B_ij = −P_ij / P_jj. X holds 1 for every like,
 * however sure; what was turned down plays no part. Inverts items × items.
 */
export class EaseByItems implements Trainer<EaseItems> {
  readonly options: EaseOptions;
  readonly #kernels: Kernels;

  /** @throws RangeError naming the option */
  constructor(options: Partial<EaseOptions> = {}, kernels: Kernels = plainKernels) {
    this.options = { ...defaultEaseOptions, ...options };
    checkEaseOptions(this.options);
    this.#kernels = kernels;
  }

  /** @throws RangeError when there are more items than `largestSide` */
  fit(training: TrainingMatrix): EaseItems {
    checkTraining(training);
    const { itemIds } = training;
    checkSide(itemIds.length, "items", this.options);
    const likes = likesOf(training.interactions, Infinity);
    const weights = listenerWeights(likes, this.options);
    const gram = weightedCoLikes(likes, weights);
    itemRidges(likes, weights, this.options).forEach((ridge, item) => {
      gram[item * itemIds.length + item] += ridge;
    });
    const precision = this.#kernels.invertPositiveDefinite(gram, itemIds.length);
    return new EaseItems({ itemIds, weights: weightsOf(precision, itemIds.length) });
  }
}
