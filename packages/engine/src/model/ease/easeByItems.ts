import type { Interactions } from "../../math/index.ts";
import { EaseItems } from "./easeItems.ts";
import { EaseTrainer, type EaseProblem } from "./easeTrainer.ts";

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
 * diagonal that minimises ‖√W·(X − XB)‖² + ‖√Λ·B‖². With P = (XᵀWX + Λ)⁻¹ it is B_ij = −P_ij / P_jj. Inverts items × items.
 */
export class EaseByItems extends EaseTrainer<EaseItems> {
  protected readonly side = "items";

  protected solve({ itemIds, likes, listenerWeights, ridges }: EaseProblem): EaseItems {
    const gram = weightedCoLikes(likes, listenerWeights);
    ridges.forEach((ridge, item) => {
      gram[item * itemIds.length + item] += ridge;
    });
    const precision = this.kernels.invertPositiveDefinite(gram, itemIds.length);
    return new EaseItems({ itemIds, weights: weightsOf(precision, itemIds.length) });
  }
}
