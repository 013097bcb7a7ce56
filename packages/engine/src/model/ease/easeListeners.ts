import type { Interactions } from "../../math/index.ts";
import type { Evidence } from "../model.ts";

export interface EaseListenersParts {
  /** ascending */
  itemIds: Int32Array;
  /** what was trained on: likes alone, each with √(weight of the listener / ridge of the item) as its confidence */
  scaled: Interactions;
  /** K = (I + ZZᵀ)⁻¹ of the scaled matrix Z, listeners × listeners */
  kernel: Float64Array;
  /** Λ, one an item */
  ridges: Float64Array;
  /** one a listener */
  listenerWeights: Float64Array;
}

/** P_jj = (1 − z_jᵀ·K·z_j) / Λ_j of every item j. Time: Σ over items of (their likes)². */
function precisions({ scaled, kernel, ridges }: EaseListenersParts, byItem: Interactions): Float64Array {
  return ridges.map((ridge, item) => {
    const [from, to] = [byItem.offsets[item], byItem.offsets[item + 1]];
    let explained = 0;
    for (let at = from; at < to; at++) {
      const row = byItem.columns[at] * scaled.rowCount;
      let sum = 0;
      for (let other = from; other < to; other++)
        sum += kernel[row + byItem.columns[other]] * byItem.confidences[other];
      explained += byItem.confidences[at] * sum;
    }
    return (1 - explained) / ridge;
  });
}

/**
 * EASE without its items × items weights, for a catalogue that is larger than the audience: what they would say is worked out
 * from the likes it was trained on. Those are listeners' own rows, so that it is for measuring and is not stored.
 */
export class EaseListeners {
  readonly kind = "easeListeners";
  readonly itemIds: Int32Array;
  readonly #parts: EaseListenersParts;
  readonly #byItem: Interactions;
  readonly #precisions: Float64Array;

  constructor(parts: EaseListenersParts, byItem: Interactions) {
    this.itemIds = parts.itemIds;
    this.#parts = parts;
    this.#byItem = byItem;
    this.#precisions = precisions(parts, byItem);
  }

  /** What `EaseItems.scoreAll` answers for the same likes. Time: listeners² + likes trained on. */
  scoreAll(evidence: readonly Evidence[], out = new Float32Array(this.itemIds.length)): Float32Array {
    const liked = evidence.flatMap(({ index, preference }) => (preference === 1 ? [index] : []));
    const { kernel, scaled } = this.#parts;
    const shared = this.#sharedWith(liked);
    const influence = Float64Array.from(shared, (_, listener) => {
      let sum = 0;
      const row = listener * scaled.rowCount;
      for (let other = 0; other < shared.length; other++) sum += kernel[row + other] * shared[other];
      return sum;
    });
    return this.#spread(liked, influence, out);
  }

  /** The same for a listener who was trained on, by her row, in time of the likes trained on. */
  scoreRow(row: number, out = new Float32Array(this.itemIds.length)): Float32Array {
    const { kernel, scaled, listenerWeights } = this.#parts;
    const root = Math.sqrt(listenerWeights[row]);
    const influence = Float64Array.from({ length: scaled.rowCount }, (_, other) => {
      return (Number(other === row) - kernel[row * scaled.rowCount + other]) / root;
    });
    return this.#spread([...scaled.columns.subarray(scaled.offsets[row], scaled.offsets[row + 1])], influence, out);
  }

  /** Z·Λ^−½·x */
  #sharedWith(liked: readonly number[]): Float64Array {
    const { ridges, scaled } = this.#parts;
    const { offsets, columns, confidences } = this.#byItem;
    const shared = new Float64Array(scaled.rowCount);
    for (const item of liked) {
      const root = Math.sqrt(ridges[item]);
      for (let at = offsets[item]; at < offsets[item + 1]; at++) shared[columns[at]] += confidences[at] / root;
    }
    return shared;
  }

  /** x − (x·P)_j / P_jj, where x·P = Λ⁻¹·x − Λ^−½·Zᵀ·influence. */
  #spread(liked: readonly number[], influence: Float64Array, out: Float32Array): Float32Array {
    const { offsets, columns, confidences } = this.#byItem;
    const isLiked = new Uint8Array(out.length);
    for (const item of liked) isLiked[item] = 1;
    for (let item = 0; item < out.length; item++) {
      let sum = 0;
      for (let at = offsets[item]; at < offsets[item + 1]; at++) sum += confidences[at] * influence[columns[at]];
      const ridge = this.#parts.ridges[item];
      const projected = isLiked[item] / ridge - sum / Math.sqrt(ridge);
      out[item] = isLiked[item] - projected / this.#precisions[item];
    }
    return out;
  }
}
