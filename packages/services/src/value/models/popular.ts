import { MostPopular } from "@segue/engine/model";
import type { BenchmarkModel } from "../benchmarkModel.ts";

export const popular: BenchmarkModel = {
  description: "the same list for everybody: items by their number of listeners",
  options: {},
  memory: ({ items }) => ({ bytes: 64 * items, because: "one score an item", lower: null }),
  fit({ training }) {
    const model = new MostPopular().fit(training);
    const scores = Float32Array.from(training.itemIds, (itemId) => model.scoreOf(itemId));
    return () => scores;
  },
};
