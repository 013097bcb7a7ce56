import { rowOfEntries, transpose, type Interactions } from "../../math/index.ts";
import { EaseListeners } from "./easeListeners.ts";
import { EaseTrainer, type EaseProblem } from "./easeTrainer.ts";

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
export class EaseByListeners extends EaseTrainer<EaseListeners> {
  protected readonly side = "listeners";

  protected solve({ itemIds, likes, listenerWeights, ridges }: EaseProblem): EaseListeners {
    const rows = rowOfEntries(likes);
    const confidences = likes.confidences.map((_, at) =>
      Math.sqrt(listenerWeights[rows[at]] / ridges[likes.columns[at]]),
    );
    const scaled: Interactions = { ...likes, confidences };
    const byItem = transpose(scaled);
    const kernel = this.kernels.invertPositiveDefinite(sharedLikes(byItem, likes.rowCount), likes.rowCount);
    return new EaseListeners({ itemIds, scaled, kernel, ridges, listenerWeights }, byItem);
  }
}
