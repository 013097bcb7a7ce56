import { solveCholesky } from "../../math/index.ts";

export interface RidgeProblem {
  /** one row an observation; its first number is the constant 1, which is not held back */
  inputs: readonly Float64Array[];
  /** row major, `outputCount` an observation */
  outputs: Float32Array;
  outputCount: number;
  /** λ > 0: how strongly weights are held back */
  regularisation: number;
}

/**
 * Linear regression of several outputs on the same inputs: minimises Σ‖y − Wᵀx‖² + λ·‖W‖² without the constant's row (Hoerl and
 * Kennard 1970), by the normal equations.
 *
 * @returns W, row major: a row an input, a column an output
 * @throws RangeError without observations, or unless λ is above 0
 */
export function ridgeRegression({ inputs, outputs, outputCount, regularisation }: RidgeProblem): Float64Array {
  if (!(regularisation > 0)) throw new RangeError(`regularisation must be above 0, not ${regularisation}`);
  if (inputs.length === 0) throw new RangeError("a regression needs at least one observation");
  const width = inputs[0].length;
  const normal = new Float64Array(width * width);
  const right = new Float64Array(width * outputCount);
  inputs.forEach((input, row) => {
    for (let a = 0; a < width; a++) {
      if (input[a] === 0) continue;
      for (let b = 0; b <= a; b++) normal[a * width + b] += input[a] * input[b];
      for (let output = 0; output < outputCount; output++) {
        right[a * outputCount + output] += input[a] * outputs[row * outputCount + output];
      }
    }
  });
  for (let at = 1; at < width; at++) normal[at * width + at] += regularisation;
  const weights = new Float64Array(width * outputCount);
  for (let output = 0; output < outputCount; output++) {
    const column = Float64Array.from({ length: width }, (_, at) => right[at * outputCount + output]);
    solveCholesky(normal, column).forEach((weight, at) => (weights[at * outputCount + output] = weight));
  }
  return weights;
}
