import { alsMemoryBytes, plainKernels, type AlsKernels, type AlsProblem } from "@segue/kernels";
import { seededRandom, transpose, type Interactions } from "../../math/index.ts";
import { checkTraining, type Trainer, type TrainingMatrix } from "../trainer.ts";
import { AlsFactors } from "./alsFactors.ts";
import { checkAlsOptions, defaultAlsOptions, solverOf, type AlsOptions } from "./alsOptions.ts";
import { randomFactors } from "./randomFactors.ts";
import { ridgeOf, type AlsWeights } from "./regularisation.ts";

/** What WebAssembly can address. */
const memoryLimit = 2 ** 32;

function weightsOf({ unobservedWeight, regularisation, frequencyExponent }: AlsOptions): AlsWeights {
  return { unobservedWeight, regularisation, frequencyExponent };
}

/** The ridge of every row. */
function ridgesOf({ rowCount, columnCount, offsets, confidences }: Interactions, weights: AlsWeights): Float32Array {
  return Float32Array.from({ length: rowCount }, (_, row) => {
    let total = 0;
    for (let at = offsets[row]; at < offsets[row + 1]; at++) total += confidences[at];
    return ridgeOf(weights, total, columnCount);
  });
}

function problemOf(training: TrainingMatrix, options: AlsOptions): AlsProblem {
  const { factorCount, unobservedWeight, seed } = options;
  const byRow = training.interactions;
  const byColumn = transpose(byRow);
  return {
    byRow,
    byColumn,
    factorCount,
    unobservedWeight,
    rowRidges: ridgesOf(byRow, options),
    columnRidges: ridgesOf(byColumn, options),
    columnFactors: randomFactors(byColumn.rowCount, factorCount, seededRandom(seed)),
    solver: solverOf(options),
  };
}

/**
 * Collaborative filtering with implicit evidence by alternating least squares (Hu, Koren and Volinsky 2008). Minimises
 *
 *     Σ_observed c·(p − x·y)² + w₀·Σ_all (x·y)² + Σ_listeners ridge·‖x‖² + Σ_items ridge·‖y‖²
 *
 * with p = 0 for what a listener turned down. The same matrix and options give the same bytes, on one machine and in one mode
 * of the kernels, for any number of threads.
 */
export class Als implements Trainer<AlsFactors> {
  readonly options: AlsOptions;
  readonly #kernels: AlsKernels;

  /** @throws RangeError that names the option that cannot work, and one that can */
  constructor(options: Partial<AlsOptions> = {}, kernels: AlsKernels = plainKernels) {
    this.options = { ...defaultAlsOptions, ...options };
    this.#kernels = kernels;
    checkAlsOptions(this.options);
  }

  /** Bytes that fitting on this matrix takes beside the matrix itself. */
  memoryBytes({ interactions: { rowCount, columnCount, columns } }: TrainingMatrix): number {
    return alsMemoryBytes({ rowCount, columnCount, pairCount: columns.length, factorCount: this.options.factorCount });
  }

  fit(training: TrainingMatrix): AlsFactors {
    checkTraining(training);
    this.#checkMemory(training);
    const { factorCount, iterations, onIteration } = this.options;
    const run = this.#kernels.openAls(problemOf(training, this.options));
    try {
      for (let iteration = 1; iteration <= iterations; iteration++) {
        run.sweepRows();
        run.sweepColumns();
        onIteration?.(iteration, iterations);
      }
      const { columns: itemFactors } = run.factors();
      return new AlsFactors({ itemIds: training.itemIds, factorCount, itemFactors, weights: weightsOf(this.options) });
    } finally {
      run.close();
    }
  }

  #checkMemory(training: TrainingMatrix): void {
    const bytes = this.memoryBytes(training);
    if (bytes <= memoryLimit) return;
    const mebibytes = (count: number): number => Math.ceil(count / 2 ** 20);
    throw new RangeError(
      `factorCount ${this.options.factorCount} would need ${mebibytes(bytes)} MiB for this matrix, more than ` +
        `${mebibytes(memoryLimit)}: choose fewer factors`,
    );
  }
}
