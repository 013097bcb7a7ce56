import type { BenchmarkModel } from "../benchmarkModel.ts";
import { numberIn } from "../modelOption.ts";
import { als } from "./als.ts";

/**
 * The length of an item's factors tells how popular it is as well as how sure the model is of it: over a power of it, scores
 * find more of what few listeners know. No search looks at its options: what would be best alone would say the same as als, and
 * it is there to say something else in a blend. They were found by hand on the valid part of lastfm-hetrec-2k.
 */
export const wide: BenchmarkModel = {
  description: "als with more factors, its scores over a power of the length of the item's factors",
  options: {
    ...als.options,
    factorCount: { default: 256, min: 4, max: 512, multipleOf: 4 },
    iterations: { default: 10, min: 1, max: 200, multipleOf: 1 },
    unobservedWeight: { default: 0.1, min: 1e-6, max: 100 },
    regularisation: { default: 0.0085, min: 1e-9, max: 1000 },
    lengthExponent: { default: 0.5, min: 0, max: 2 },
  },
  memory: (size, options) => als.memory(size, options),
  fit(input) {
    const scoresOf = als.fit(input);
    if (!scoresOf.factors) throw new TypeError("als gives no factors to measure");
    const { rowCount, width, values } = scoresOf.factors.items;
    const power = numberIn(input.options, "lengthExponent");
    const worth = Float64Array.from({ length: rowCount }, (_, item) => {
      const length = Math.hypot(...values.subarray(item * width, (item + 1) * width));
      return length > 0 ? length ** -power : 0;
    });
    const out = new Float32Array(rowCount);
    return (row) => {
      const scores = scoresOf(row);
      for (let item = 0; item < rowCount; item++) out[item] = (scores[item] ?? 0) * (worth[item] ?? 0);
      return out;
    };
  },
};
