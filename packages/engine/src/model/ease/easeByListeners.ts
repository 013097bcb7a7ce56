import { plainKernels, type Kernels } from "@segue/kernels";
import { rowOfEntries, transpose, type Interactions } from "../../math/index.ts";
import { likesOf } from "../likes.ts";
import { checkTraining, type TrainingMatrix } from "../trainer.ts";
import { EaseListeners } from "./easeListeners.ts";
import {
  checkEaseOptions,
  checkSide,
  defaultEaseOptions,
  itemRidges,
  listenerWeights,
  type EaseOptions,
} from "./easeOptions.ts";

/** I + ZZᵀ, the lower triangle. Time: Σ over items of (their likes)². */
function sharedLikes(byItem: Interactions, listenerCount: number): Float64Array {
  const shared = new Float64Array(listenerCount * listenerCount);
  for (let at = 0; at < listenerCount; at++) shared[at * listenerCount + at] = 1;
  const { offsets, columns, confidences } = byItem;
  for (let item = 0; item < byItem.rowCount; item++) {
    for (let at = offsets[item]; at < offsets[item + 1]; at++) {
      const place = columns[at] * listenerCount;
      for (let other = offsets[item]; other <= at; other++) {
        shared[place + columns[other]] += confidences[at] * confidences[other];
      }
    }
  }
  return shared;
}

/**
 * The same autoencoder as `EaseByItems`, by the matrix inversion lemma: P = Λ⁻¹ − Λ^−½·Zᵀ·K·Z·Λ^−½ with Z = √W·X·Λ^−½ and
 * K = (I + ZZᵀ)⁻¹. Inverts listeners × listeners, however many items there are.
 */
export class EaseByListeners {
  readonly options: EaseOptions;
  readonly #kernels: Kernels;

  /** @throws RangeError naming the option */
  constructor(options: Partial<EaseOptions> = {}, kernels: Kernels = plainKernels) {
    this.options = { ...defaultEaseOptions, ...options };
    checkEaseOptions(this.options);
    this.#kernels = kernels;
  }

  /** @throws RangeError when there are more listeners than `largestSide` */
  fit(training: TrainingMatrix): EaseListeners {
    checkTraining(training);
    const likes = likesOf(training.interactions, Infinity);
    checkSide(likes.rowCount, "listeners", this.options);
    const weights = listenerWeights(likes, this.options);
    const ridges = itemRidges(likes, weights, this.options);
    const rows = rowOfEntries(likes);
    const confidences = likes.confidences.map((_, at) => Math.sqrt(weights[rows[at]] / ridges[likes.columns[at]]));
    const scaled: Interactions = { ...likes, confidences };
    const byItem = transpose(scaled);
    const kernel = this.#kernels.invertPositiveDefinite(sharedLikes(byItem, likes.rowCount), likes.rowCount);
    const parts = { itemIds: training.itemIds, scaled, kernel, ridges, listenerWeights: weights };
    return new EaseListeners(parts, byItem);
  }
}
