import { checkFactorCount, type AlsSolver } from "@segue/kernels";
import type { AlsWeights } from "./regularisation.ts";

export interface AlsOptions extends AlsWeights {
  /** a multiple of 4 */
  factorCount: number;
  /** both sides once each */
  iterations: number;
  /** how a row is solved: by some steps of conjugate gradients, or exactly */
  solver: AlsSolver["kind"];
  /** of conjugate gradients; 3 are as good as exact while confidences are below 10 × unobservedWeight, 5 below 40 × */
  steps: number;
  /** what conjugate gradients read the other side's factors as; bfloat16 is quicker, and good to three digits */
  gather: "float32" | "bfloat16";
  seed: string;
  /** called after every iteration, which count from 1 */
  onIteration?: (iteration: number, iterations: number) => void;
}

export const defaultAlsOptions: AlsOptions = {
  factorCount: 64,
  iterations: 10,
  solver: "conjugateGradient",
  steps: 3,
  gather: "float32",
  unobservedWeight: 0.1,
  regularisation: 0.006,
  frequencyExponent: 1,
  seed: "als",
};

/** @throws RangeError that names the option, what it was and what it may be */
export function checkAlsOptions({ iterations, unobservedWeight, regularisation, ...options }: AlsOptions): void {
  const { factorCount, frequencyExponent, steps } = options;
  checkFactorCount(factorCount);
  if (!Number.isInteger(iterations) || iterations < 1) {
    throw new RangeError(`iterations must be at least 1, not ${iterations}`);
  }
  if (!Number.isInteger(steps) || steps < 1) {
    throw new RangeError(`steps must be a whole number of at least 1, not ${steps}; or choose the solver "cholesky"`);
  }
  if (!(unobservedWeight > 0)) throw new RangeError(`unobservedWeight must be above 0, not ${unobservedWeight}`);
  if (!(regularisation > 0)) throw new RangeError(`regularisation must be above 0, not ${regularisation}`);
  if (!(frequencyExponent >= 0)) {
    throw new RangeError(`frequencyExponent must be at least 0 (the same ridge for all), not ${frequencyExponent}`);
  }
}

/** How rows are solved, as the kernels take it. */
export function solverOf({ solver, steps, gather }: AlsOptions): AlsSolver {
  return solver === "cholesky" ? { kind: solver } : { kind: solver, steps, gather };
}
