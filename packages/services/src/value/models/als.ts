import { Als, type AlsOptions, evidenceOfRow } from "@segue/engine/model";
import { alsMemoryBytes } from "@segue/kernels";
import type { BenchmarkModel, RowScorer } from "../benchmarkModel.ts";
import { numberIn, type OptionValues } from "../modelOption.ts";

function alsOptions(options: OptionValues): Omit<AlsOptions, "seed"> {
  return {
    factorCount: numberIn(options, "factorCount"),
    iterations: numberIn(options, "iterations"),
    solver: options.solver === "cholesky" ? "cholesky" : "conjugateGradient",
    steps: numberIn(options, "steps"),
    gather: options.gather === "bfloat16" ? "bfloat16" : "float32",
    unobservedWeight: numberIn(options, "unobservedWeight"),
    regularisation: numberIn(options, "regularisation"),
    frequencyExponent: numberIn(options, "frequencyExponent"),
  };
}

export const als: BenchmarkModel = {
  description: "implicit alternating least squares; listeners are folded in",
  options: {
    factorCount: { default: 64, min: 4, max: 512, multipleOf: 4, search: { oneOf: [64, 128] } },
    iterations: { default: 10, min: 1, max: 200, multipleOf: 1, search: { oneOf: [8, 10, 12, 16] } },
    solver: { default: "conjugateGradient", words: ["conjugateGradient", "cholesky"] },
    steps: { default: 3, min: 1, max: 50, multipleOf: 1 },
    gather: { default: "float32", words: ["float32", "bfloat16"] },
    unobservedWeight: { default: 0.1, min: 1e-6, max: 100, search: { from: 0.02, to: 1, scale: "log" } },
    regularisation: { default: 0.006, min: 1e-9, max: 1000, search: { from: 0.001, to: 0.05, scale: "log" } },
    frequencyExponent: { default: 1, min: 0, max: 2 },
  },
  memory: ({ listeners, items, pairs }, options) => ({
    bytes: alsMemoryBytes({
      rowCount: listeners,
      columnCount: items,
      pairCount: pairs,
      factorCount: numberIn(options, "factorCount"),
    }),
    because: "(listeners + items) × factors",
    lower: "factorCount",
  }),
  fit({ training, options, seed, kernels, onProgress }) {
    const { interactions } = training;
    const trainer = new Als({ ...alsOptions(options), seed, onIteration: onProgress }, kernels);
    const model = trainer.fit(training);
    const listenerOf = (row: number): Float32Array => model.foldIn(evidenceOfRow(interactions, row));
    const scores = new Float32Array(model.itemIds.length);
    const scoresOf: RowScorer = (row) => model.scoreAll(listenerOf(row), scores);
    const { factorCount: width, itemFactors: values } = model;
    return Object.assign(scoresOf, {
      factors: { items: { rowCount: values.length / width, width, values }, listenerOf },
    });
  },
};
