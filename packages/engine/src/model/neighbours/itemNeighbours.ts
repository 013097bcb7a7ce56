import { bm25Weights, cosineWeights } from "./audienceWeights.ts";
import { nearestItems, type NearestItems } from "./coListens.ts";
import { likesOf } from "../likes.ts";
import { NeighbourLists } from "./neighbourLists.ts";
import { checkTraining, type Trainer, type TrainingMatrix } from "../trainer.ts";

export interface NeighbourOptions {
  /** how two audiences are compared */
  weighting: "cosine" | "bm25";
  /** list length; Infinity keeps everything that shares a listener */
  neighbours: number;
  /** added to cosine's denominator, so that items of two listeners do not come out as twins */
  shrinkage: number;
  /** of a listener with more likes only the surest count, so that one fan cannot define what is alike */
  likesPerListener: number;
}

export const defaultNeighbourOptions: NeighbourOptions = {
  weighting: "cosine",
  neighbours: 100,
  shrinkage: 10,
  likesPerListener: 500,
};

function joined(lists: NearestItems[], itemIds: Int32Array): NeighbourLists {
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach(({ items }, item) => {
    offsets[item + 1] = offsets[item] + items.length;
  });
  const neighbours = new Int32Array(offsets[lists.length]);
  const scores = new Float32Array(neighbours.length);
  lists.forEach((list, item) => {
    neighbours.set(list.items, offsets[item]);
    scores.set(list.scores, offsets[item]);
  });
  return new NeighbourLists({ itemIds, offsets, neighbours, scores });
}

/** Item–item neighbours by shared listeners: for "Similar to", and explained by real rows. Skips play no part. */
export class ItemNeighbours implements Trainer<NeighbourLists> {
  readonly options: NeighbourOptions;

  constructor(options: Partial<NeighbourOptions> = {}) {
    this.options = { ...defaultNeighbourOptions, ...options };
  }

  fit(training: TrainingMatrix): NeighbourLists {
    checkTraining(training);
    const { weighting, neighbours, shrinkage, likesPerListener } = this.options;
    const likes = likesOf(training.interactions, likesPerListener);
    const weights = weighting === "cosine" ? cosineWeights(likes, shrinkage) : bm25Weights(likes);
    return joined(nearestItems(weights, neighbours), training.itemIds);
  }
}
