import { evidenceOfRow, RandomWalk } from "@segue/engine/model";
import type { BenchmarkModel } from "../benchmarkModel.ts";
import { numberIn } from "../modelOption.ts";

const bytesPerNeighbour = 8;
/** as found, put together, and weighted */
const copies = 3;
const everybody = 1_000_000;

export const walk: BenchmarkModel = {
  description: "popularity-discounted random walk of three steps (RP3β)",
  options: {
    stationExponent: { default: 1, min: 0, max: 4, search: { from: 0.4, to: 1.4, scale: "linear" } },
    popularityDiscount: { default: 0.4, min: 0, max: 4, search: { from: 0, to: 0.9, scale: "linear" } },
    neighbours: { default: 500, min: 1, max: everybody, multipleOf: 1, search: { from: 50, to: 3000, scale: "log" } },
  },
  memory: ({ items, coListens }, options) => ({
    bytes: copies * bytesPerNeighbour * Math.min(coListens, items * Math.min(items, numberIn(options, "neighbours"))),
    because: "items × neighbours",
    lower: "neighbours",
  }),
  fit({ training, options, kernels }) {
    const trainer = new RandomWalk(
      {
        stationExponent: numberIn(options, "stationExponent"),
        popularityDiscount: numberIn(options, "popularityDiscount"),
        neighbours: numberIn(options, "neighbours"),
      },
      kernels,
    );
    const model = trainer.fit(training);
    const out = new Float32Array(training.itemIds.length);
    return (row) => model.scoreAll(evidenceOfRow(training.interactions, row), out);
  },
};
