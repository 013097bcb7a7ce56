import { EaseByItems, EaseByListeners, type EaseOptions, evidenceOfRow } from "@segue/engine/model";
import { ServiceError } from "../../error.ts";
import type { BenchmarkModel } from "../benchmarkModel.ts";
import { numberIn, type OptionValues } from "../modelOption.ts";

/** the matrix, its factor, and the factor's inverse */
const copies = 3;
const bytesPerNumber = 8;

function easeOptions(values: OptionValues): EaseOptions {
  return {
    ridge: numberIn(values, "ridge"),
    frequencyRidge: numberIn(values, "frequencyRidge"),
    listenerExponent: numberIn(values, "listenerExponent"),
    largestSide: numberIn(values, "largestSide"),
  };
}

/** Without a choice of anybody's it is EASE as published; of the two forms, which answer alike, it takes the smaller one. */
export const ease: BenchmarkModel = {
  description: "linear autoencoder in closed form (EASE), with weights of listeners and items",
  options: {
    ridge: { default: 200, min: 1e-6, max: 1e9, search: { from: 20, to: 1000, scale: "log" } },
    frequencyRidge: { default: 0, min: 0, max: 1000, search: { from: 0, to: 4, scale: "linear" } },
    listenerExponent: { default: 0, min: 0, max: 2, search: { from: 0, to: 1, scale: "linear" } },
    largestSide: { default: 6000, min: 1, max: 30_000, multipleOf: 1 },
  },
  memory({ listeners, items }, options) {
    const side = Math.min(listeners, items);
    const largest = numberIn(options, "largestSide");
    if (side > largest) {
      const message = `--set ease.largestSide: the smaller of listeners and items is ${side}, more than ${largest}, and time grows with its third power; raise it, or leave ease out of --model`;
      throw new ServiceError("invalid", message, "set");
    }
    return {
      bytes: copies * bytesPerNumber * side ** 2,
      because: "the smaller of listeners and items, squared",
      lower: null,
    };
  },
  fit({ training, options, kernels }) {
    const { rowCount, columnCount } = training.interactions;
    const out = new Float32Array(columnCount);
    if (rowCount < columnCount) {
      const model = new EaseByListeners(easeOptions(options), kernels).fit(training);
      return (row) => model.scoreRow(row, out);
    }
    const model = new EaseByItems(easeOptions(options), kernels).fit(training);
    return (row) => model.scoreAll(evidenceOfRow(training.interactions, row), out);
  },
};
