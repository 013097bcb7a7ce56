import { seededRandom, transpose, type Interactions } from "../../math/index.ts";
import { AlsFactors } from "./alsFactors.ts";
import { randomFactors, squaredLengths, turnToAxesOf, zeroFactors, type FactorMatrix } from "./factorMatrix.ts";
import { ridgeOf, type AlsWeights } from "./regularisation.ts";
import { RidgeSolver } from "@segue/kernels";
import { checkTraining, type Trainer, type TrainingMatrix } from "../trainer.ts";

export interface AlsOptions extends AlsWeights {
  /** a multiple of 4 */
  factorCount: number;
  /** both sides once each */
  iterations: number;
  /** steps of conjugate gradients a row, from where the row stood before */
  steps: number;
  seed: string;
  /** called after every iteration, which count from 1 */
  onIteration?: (iteration: number, iterations: number) => void;
}

export const defaultAlsOptions: AlsOptions = {
  factorCount: 64,
  iterations: 10,
  steps: 2,
  unobservedWeight: 0.1,
  regularisation: 0.006,
  frequencyExponent: 1,
  seed: "als",
};

function checkOptions({ factorCount, iterations, unobservedWeight, regularisation }: AlsOptions): void {
  if (!(factorCount > 0) || factorCount % 4 !== 0) {
    throw new RangeError(`factorCount must be a positive multiple of 4, not ${factorCount}`);
  }
  if (!Number.isInteger(iterations) || iterations < 1)
    throw new RangeError(`iterations must be at least 1, not ${iterations}`);
  if (!(unobservedWeight > 0)) throw new RangeError(`unobservedWeight must be above 0, not ${unobservedWeight}`);
  if (!(regularisation > 0)) throw new RangeError(`regularisation must be above 0, not ${regularisation}`);
}

function weightsOf({ unobservedWeight, regularisation, frequencyExponent }: AlsOptions): AlsWeights {
  return { unobservedWeight, regularisation, frequencyExponent };
}

/** The best `moving` side for a `fixed` other side, which must stand in its principal axes. */
function fitSide(
  evidence: Interactions,
  sides: { fixed: FactorMatrix; moving: FactorMatrix },
  options: AlsOptions,
): void {
  const { fixed, moving } = sides;
  const { factorCount, unobservedWeight, steps } = options;
  const shared = squaredLengths(fixed).map((square) => unobservedWeight * square);
  const solver = new RidgeSolver({ factors: fixed.values, factorCount, shared });
  const { columns, preferences, confidences, offsets } = evidence;
  for (let row = 0; row < evidence.rowCount; row++) {
    const [from, to] = [offsets[row], offsets[row + 1]];
    let total = 0;
    for (let at = from; at < to; at++) total += confidences[at];
    const ridge = ridgeOf(options, total, fixed.rowCount);
    const x = moving.values.subarray(row * factorCount, (row + 1) * factorCount);
    solver.solve({ columns, preferences, confidences, from, to }, x, { ridge, steps, tolerance: 1e-10 });
  }
}

/**
 * Collaborative filtering with implicit evidence by alternating least squares (Hu, Koren and Volinsky 2008). Minimises
 *
 *     Σ_observed c·(p − x·y)² + w₀·Σ_all (x·y)² + Σ_listeners ridge·‖x‖² + Σ_items ridge·‖y‖²
 *
 * with p = 0 for what a listener turned down. The same matrix and options give the same bytes.
 */
export class Als implements Trainer<AlsFactors> {
  readonly options: AlsOptions;

  constructor(options: Partial<AlsOptions> = {}) {
    this.options = { ...defaultAlsOptions, ...options };
    checkOptions(this.options);
  }

  fit(training: TrainingMatrix): AlsFactors {
    checkTraining(training);
    const { options } = this;
    const { factorCount, iterations } = options;
    const byListener = training.interactions;
    const byItem = transpose(byListener);
    const items = randomFactors(byItem.rowCount, factorCount, seededRandom(options.seed));
    const listeners = zeroFactors(byListener.rowCount, factorCount);
    for (let iteration = 1; iteration <= iterations; iteration++) {
      turnToAxesOf(items, listeners);
      fitSide(byListener, { fixed: items, moving: listeners }, options);
      turnToAxesOf(listeners, items);
      fitSide(byItem, { fixed: listeners, moving: items }, options);
      options.onIteration?.(iteration, iterations);
    }
    turnToAxesOf(items, listeners);
    return new AlsFactors({
      itemIds: training.itemIds,
      factorCount,
      itemFactors: items.values,
      weights: weightsOf(options),
    });
  }
}
