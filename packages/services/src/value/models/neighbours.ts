import { evidenceOfRow, ItemNeighbours, type NeighbourOptions } from "@segue/engine/model";
import { columnScorer } from "@segue/engine/value";
import type { BenchmarkModel, MatrixSize } from "../benchmarkModel.ts";
import { numberIn, type ModelOptions, type OptionValues } from "../modelOption.ts";

const bytesPerNeighbour = 8;
/** lists lie in memory twice while they are joined */
const copies = 3;
const everybody = 1_000_000;

const listLength = {
  default: 100,
  min: 1,
  max: everybody,
  multipleOf: 1,
  search: { from: 20, to: 2000, scale: "log" },
} as const;
const likesPerListener = { default: everybody, min: 1, max: everybody, multipleOf: 1 };

function memory({ items, coListens }: MatrixSize, options: OptionValues) {
  const kept = Math.min(coListens, items * Math.min(items, numberIn(options, "neighbours")));
  return { bytes: copies * bytesPerNeighbour * kept, because: "items × neighbours", lower: "neighbours" };
}

function neighbourModel(about: {
  weighting: NeighbourOptions["weighting"];
  description: string;
  options: ModelOptions;
}): BenchmarkModel {
  const { weighting, description, options } = about;
  return {
    description,
    options,
    memory,
    fit({ training, options: values, kernels }) {
      const chosen = {
        weighting,
        neighbours: numberIn(values, "neighbours"),
        likesPerListener: numberIn(values, "likesPerListener"),
        ...("saturation" in values
          ? { saturation: numberIn(values, "saturation"), sizeWeight: numberIn(values, "sizeWeight") }
          : {}),
        ...("shrinkage" in values ? { shrinkage: numberIn(values, "shrinkage") } : {}),
      };
      const trainer = new ItemNeighbours(chosen, kernels);
      const score = columnScorer(trainer.fit(training), training.itemIds);
      return (row) => score(evidenceOfRow(training.interactions, row));
    },
  };
}

/** Without a choice of anybody's it is plain cosine over all neighbours, whose figures are published. */
export const cosine = neighbourModel({
  weighting: "cosine",
  description: "item neighbours by cosine of their audiences",
  options: {
    neighbours: { ...listLength, default: everybody },
    shrinkage: { default: 0, min: 0, max: 10_000, search: { from: 0.1, to: 200, scale: "log" } },
    likesPerListener,
  },
});

export const bm25 = neighbourModel({
  weighting: "bm25",
  description: "item neighbours by BM25 of their audiences",
  options: {
    neighbours: listLength,
    saturation: { default: 1.2, min: 0, max: 1000, search: { from: 0.1, to: 100, scale: "log" } },
    sizeWeight: { default: 0.2, min: 0, max: 1, search: { from: 0, to: 0.8, scale: "linear" } },
    likesPerListener,
  },
});
