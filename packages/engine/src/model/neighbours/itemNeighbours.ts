import { plainKernels, type NearestColumnsKernels } from "@segue/kernels";
import { likesOf } from "../likes.ts";
import { checkTraining, type Trainer, type TrainingMatrix } from "../trainer.ts";
import { bm25Weights, cosineWeights } from "./audienceWeights.ts";
import { NeighbourLists } from "./neighbourLists.ts";

export interface NeighbourOptions {
  /** how two audiences are compared */
  weighting: "cosine" | "bm25";
  /** list length; Infinity keeps everything that shares a listener */
  neighbours: number;
  /** added to cosine's denominator, so that items of two listeners do not come out as twins */
  shrinkage: number;
  /** bm25's k1 and b: see `Bm25Options` */
  saturation: number;
  sizeWeight: number;
  /** of a listener with more likes only the surest count, so that one fan cannot define what is alike */
  likesPerListener: number;
}

export const defaultNeighbourOptions: NeighbourOptions = {
  weighting: "cosine",
  neighbours: 100,
  shrinkage: 10,
  saturation: 1.2,
  sizeWeight: 0.2,
  likesPerListener: 500,
};

/** Item–item neighbours by shared listeners: for "Similar to", and explained by real rows. Skips play no part. */
export class ItemNeighbours implements Trainer<NeighbourLists> {
  readonly options: NeighbourOptions;
  readonly #kernels: NearestColumnsKernels;

  constructor(options: Partial<NeighbourOptions> = {}, kernels: NearestColumnsKernels = plainKernels) {
    this.options = { ...defaultNeighbourOptions, ...options };
    this.#kernels = kernels;
  }

  fit(training: TrainingMatrix): NeighbourLists {
    checkTraining(training);
    const { weighting, neighbours: limit, shrinkage: added, likesPerListener } = this.options;
    const likes = likesOf(training.interactions, likesPerListener);
    const {
      lengths,
      shrinkage,
      likes: weighted,
    } = weighting === "cosine" ? cosineWeights(likes, added) : bm25Weights(likes, this.options);
    const rows = { ...weighted, weights: weighted.confidences };
    return new NeighbourLists({
      itemIds: training.itemIds,
      ...this.#kernels.nearestColumns({ rows, lengths, shrinkage, limit }),
    });
  }
}
