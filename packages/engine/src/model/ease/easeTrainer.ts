import { plainKernels, type Kernels } from "@segue/kernels";
import type { Interactions } from "../../math/index.ts";
import { likesOf } from "../likes.ts";
import { checkTraining, type TrainingMatrix } from "../trainer.ts";
import {
  checkEaseOptions,
  checkSide,
  defaultEaseOptions,
  itemRidges,
  listenerWeights,
  type EaseOptions,
} from "./easeOptions.ts";

/** The least squares of EASE: whose likes are explained, how much each listener counts, and what holds the weights down. */
export interface EaseProblem {
  itemIds: Int32Array;
  /** 1 for every like, however sure; what was turned down plays no part */
  likes: Interactions;
  /** W, one a listener */
  listenerWeights: Float64Array;
  /** Λ, one an item */
  ridges: Float64Array;
}

/** What both ways of fitting EASE have in common; they invert a matrix of another side. */
export abstract class EaseTrainer<Fitted> {
  readonly options: EaseOptions;
  protected readonly kernels: Kernels;

  /** @throws RangeError naming the option */
  constructor(options: Partial<EaseOptions> = {}, kernels: Kernels = plainKernels) {
    this.options = { ...defaultEaseOptions, ...options };
    checkEaseOptions(this.options);
    this.kernels = kernels;
  }

  /** What the matrix that is inverted has a row and a column for each of. */
  protected abstract readonly side: "items" | "listeners";

  protected abstract solve(problem: EaseProblem): Fitted;

  /** @throws RangeError when the side is longer than `largestSide` */
  fit(training: TrainingMatrix): Fitted {
    checkTraining(training);
    const { interactions, itemIds } = training;
    checkSide(this.side === "items" ? itemIds.length : interactions.rowCount, this.side, this.options);
    const likes = likesOf(interactions, Infinity);
    const weights = listenerWeights(likes, this.options);
    return this.solve({ itemIds, likes, listenerWeights: weights, ridges: itemRidges(likes, weights, this.options) });
  }
}
