import { gaussian, seededRandom, transpose, type Interactions } from "@segue/engine/math";
import { ridgeOf, type AlsWeights } from "@segue/engine/model";
import type { AlsProblem, AlsSides, Kernels } from "@segue/kernels";
import type { AlsRequest } from "./benchRequest.ts";
import { writeFloats } from "./benchFiles.ts";

/**
 * The quickest that loses nothing that counts: one step, two for listeners of middle length, who are as many as a ranking is judged
 * by and whom one step does not find well enough, lengths from a sample where it is large enough, and bfloat16.
 */
const solver: AlsProblem["solver"] = {
  kind: "conjugateGradient",
  steps: 1,
  middleRowSteps: 2,
  lastLength: "sampled",
  gram: "sampled",
  gather: "bfloat16",
};

function ridgesOf({ rowCount, columnCount, offsets, confidences }: Interactions, weights: AlsWeights): Float32Array {
  return Float32Array.from({ length: rowCount }, (_, row) => {
    let total = 0;
    for (let at = offsets[row]; at < offsets[row + 1]; at++) total += confidences[at];
    return ridgeOf(weights, total, columnCount);
  });
}

function startOf(count: number, factorCount: number, seed: number): Float32Array {
  const random = seededRandom(String(seed));
  return Float32Array.from({ length: count * factorCount }, () => (0.1 / Math.sqrt(factorCount)) * gaussian(random));
}

/** Fits listeners × items from the start. @returns seconds of every iteration, and both sides after the last */
export function runAls(
  kernels: Kernels,
  byRow: Interactions,
  { factors, iterations, weights, seed, out, outFrom = 1 }: AlsRequest,
): { seconds: number[]; sides: AlsSides } {
  const byColumn = transpose(byRow);
  const run = kernels.openAls({
    byRow,
    byColumn,
    factorCount: factors,
    unobservedWeight: weights.unobservedWeight,
    rowRidges: ridgesOf(byRow, weights),
    columnRidges: ridgesOf(byColumn, weights),
    columnFactors: startOf(byRow.columnCount, factors, seed),
    solver,
  });
  try {
    const seconds: number[] = [];
    for (let iteration = 1; iteration <= iterations; iteration++) {
      const began = performance.now();
      run.sweepRows();
      run.sweepColumns();
      seconds.push((performance.now() - began) / 1000);
      if (out === undefined || iteration < outFrom) continue;
      const { rows, columns } = run.factors();
      writeFloats(`${out}-${iteration}.listeners`, rows);
      writeFloats(`${out}-${iteration}.items`, columns);
    }
    return { seconds, sides: run.factors() };
  } finally {
    run.close();
  }
}
