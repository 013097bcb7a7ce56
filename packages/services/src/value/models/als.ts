import { Als } from "@segue/engine/model";
import { columnScorer, evidenceOfRow } from "@segue/engine/value";
import type { BenchmarkModel } from "../benchmarkModel.ts";
import { numberIn } from "../modelOption.ts";

const bytesPerFactor = 4;
/** factors, their copy while they are turned, and the working rows */
const copies = 3;

export const als: BenchmarkModel = {
  description: "implicit alternating least squares; listeners are folded in",
  options: {
    factorCount: { default: 64, min: 4, max: 512, multipleOf: 4, search: { oneOf: [64, 128] } },
    iterations: { default: 10, min: 1, max: 200, multipleOf: 1, search: { oneOf: [8, 10, 12, 16] } },
    steps: { default: 2, min: 1, max: 50, multipleOf: 1 },
    unobservedWeight: { default: 0.1, min: 1e-6, max: 100, search: { from: 0.02, to: 1, scale: "log" } },
    regularisation: { default: 0.006, min: 1e-9, max: 1000, search: { from: 0.001, to: 0.05, scale: "log" } },
    frequencyExponent: { default: 1, min: 0, max: 2 },
  },
  memory: ({ listeners, items }, options) => ({
    bytes: copies * bytesPerFactor * (listeners + items) * numberIn(options, "factorCount"),
    because: "(listeners + items) × factors",
    lower: "factorCount",
  }),
  fit({ training, options, seed, onProgress }) {
    const trainer = new Als({
      factorCount: numberIn(options, "factorCount"),
      iterations: numberIn(options, "iterations"),
      steps: numberIn(options, "steps"),
      unobservedWeight: numberIn(options, "unobservedWeight"),
      regularisation: numberIn(options, "regularisation"),
      frequencyExponent: numberIn(options, "frequencyExponent"),
      seed,
      onIteration: onProgress,
    });
    const score = columnScorer(trainer.fit(training), training.itemIds);
    return (row) => score(evidenceOfRow(training.interactions, row));
  },
};
