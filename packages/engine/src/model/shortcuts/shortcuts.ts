import { innerProduct } from "./conditionalLogit.ts";
import type { ListenLog } from "./listenLog.ts";
import { featureCount, writeFeatures } from "./memoryFeatures.ts";
import { hourNearness, recallAt, type Fading, type Moment } from "./recall.ts";

/** An item that was listened to before, and how likely it is to be the next one that comes back. */
export interface FamiliarScore {
  itemId: number;
  /** comparable within one listener and moment; higher is likelier */
  score: number;
}

/** Whatever ranks the items that a listener knows; the trivial baselines do as well. */
export interface FamiliarRanker {
  /** Every item with a listen that had ended by the moment, the likeliest first; empty for somebody without any. */
  rank(log: ListenLog, moment: Moment): FamiliarScore[];
}

/**
 * Shortcuts: which of the things a listener knows she will play next.
 *
 * A memory's strength is its base-level activation Σ age^−d (Anderson and Schooler 1991): every listen leaves a trace that
 * fades as a power of its age, so that what was heard often, and lately, is near at hand. Beside it stand how well its hours
 * and days match the present ones, the same for its artist and genre, and what the open session is about
 * (`memoryFeatures.ts`). The model is the weights of those features, with d and the sharpness of the hours; the trainer
 * (`shortcutsTrainer.ts`) finds them from what listeners came back to. A score is w·x, and e^score is proportional to the
 * chance among everything that the listener knows.
 *
 * The parts, in order: `familiarListens` (the log as cards) → `listenLog` (as arrays) → `recall` (`traces` at a moment) →
 * `memoryFeatures` → this. Learning: `comebacks` (what was gone back to) → `conditionalLogit` → `shortcutsTrainer`. `baselines` and
 * `measureShortcuts` say how much better than the trivial it is.
 *
 * To change what it looks at, change `memoryFeatures` alone: the trainer finds the new weights, and a file that was written with
 * other features is refused by name (`shortcutsCodec`), so that Home goes by the rule of thumb until the next training.
 */
export class Shortcuts implements FamiliarRanker {
  readonly kind = "shortcuts";
  readonly fading: Fading;
  /** in the order of `memoryFeatures` */
  readonly weights: Float64Array;
  readonly #nearness: Float64Array;

  /** @throws RangeError when there is not one finite weight a feature, or the fading is out of range */
  constructor({ fading, weights }: { fading: Fading; weights: Float64Array }) {
    checkFading(fading);
    if (weights.length !== featureCount || !weights.every(Number.isFinite)) {
      throw new RangeError(
        `shortcuts need ${featureCount} finite weights, not ${weights.length}: train the model again`,
      );
    }
    this.fading = fading;
    this.weights = weights;
    this.#nearness = hourNearness(fading.hourSharpness);
  }

  rank(log: ListenLog, moment: Moment): FamiliarScore[] {
    const recalled = recallAt(log, moment, { ...this.fading, nearness: this.#nearness });
    const features = new Float64Array(featureCount);
    const scores: FamiliarScore[] = [];
    for (let item = 0; item < log.sizes.item; item++) {
      if (recalled.traces.item.listens[item] === 0) continue;
      writeFeatures({ log, recalled }, item, { out: features, at: 0 });
      scores.push({ itemId: log.itemIds[item], score: innerProduct(this.weights, features, 0) });
    }
    return scores.toSorted(byScore);
  }
}

/** The higher score first; equal ones by the lower id. */
export function byScore(left: FamiliarScore, right: FamiliarScore): number {
  return right.score - left.score || left.itemId - right.itemId;
}

function checkFading({ decay, hourSharpness }: Fading): void {
  if (!(decay >= 0 && decay <= 5)) throw new RangeError(`decay must lie in 0 … 5, not ${decay}`);
  if (!(hourSharpness >= 0 && hourSharpness <= 50)) {
    throw new RangeError(`hourSharpness must lie in 0 … 50, not ${hourSharpness}`);
  }
}
