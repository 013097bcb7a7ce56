import { plainKernels, type ColumnNeighbours, type Kernels } from "@segue/kernels";
import { rowOfEntries } from "../../math/index.ts";
import { likesOf } from "../likes.ts";
import { NeighbourLists } from "../neighbours/neighbourLists.ts";
import { checkTraining, type Trainer, type TrainingMatrix } from "../trainer.ts";

export interface RandomWalkOptions {
  /** α: how much an item or a listener with many likes is held back as a station, ≥ 0; 1 is a walk of even chances */
  stationExponent: number;
  /** β: how much a popular item is held back as the end of the walk, ≥ 0 */
  popularityDiscount: number;
  /** list length; Infinity keeps everything that a walk can reach */
  neighbours: number;
}

export const defaultRandomWalkOptions: RandomWalkOptions = {
  stationExponent: 1,
  popularityDiscount: 0.4,
  neighbours: 200,
};

function checkOptions(options: RandomWalkOptions): void {
  for (const name of ["stationExponent", "popularityDiscount"] as const) {
    const value = options[name];
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`${name} must be at least 0, not ${value}`);
  }
  const { neighbours } = options;
  if (!(neighbours >= 1)) throw new RangeError(`neighbours must be at least 1, not ${neighbours}`);
}

/** Every list times what its own item is worth as the first station: likes^(β − α), for the lists come with likes^−β. */
function asWalks({ offsets, neighbours, scores }: ColumnNeighbours, starts: Float64Array, itemIds: Int32Array) {
  const walked = scores.slice();
  starts.forEach((start, item) => {
    for (let at = offsets[item]; at < offsets[item + 1]; at++) walked[at] *= start;
  });
  return new NeighbourLists({ itemIds, offsets, neighbours, scores: walked });
}

/**
 * The popularity-discounted random walk RP3β (Paudel, Christoffel, Newell and Bernstein 2016) as lists of neighbours: from a
 * liked item i to somebody who likes it, and on to an item j that she likes,
 *
 *     score(i → j) = Σ_listeners 1 / (likes_i^α · likes_listener^α) / likes_j^β
 *
 * A like counts, however sure it is; what was turned down plays no part.
 */
export class RandomWalk implements Trainer<NeighbourLists> {
  readonly options: RandomWalkOptions;
  readonly #kernels: Kernels;

  /** @throws RangeError naming the option */
  constructor(options: Partial<RandomWalkOptions> = {}, kernels: Kernels = plainKernels) {
    this.options = { ...defaultRandomWalkOptions, ...options };
    checkOptions(this.options);
    this.#kernels = kernels;
  }

  fit(training: TrainingMatrix): NeighbourLists {
    checkTraining(training);
    const { stationExponent, popularityDiscount, neighbours } = this.options;
    const likes = likesOf(training.interactions, Infinity);
    const rows = rowOfEntries(likes);
    const weights = likes.confidences.map((_, at) => {
      return (likes.offsets[rows[at] + 1] - likes.offsets[rows[at]]) ** (-stationExponent / 2);
    });
    const counts = new Float64Array(likes.columnCount);
    for (const column of likes.columns) counts[column]++;
    const found = this.#kernels.nearestColumns({
      rows: { ...likes, weights },
      lengths: counts.map((count) => Math.max(1, count) ** popularityDiscount),
      shrinkage: 0,
      limit: neighbours,
    });
    const starts = counts.map((count) => Math.max(1, count) ** (popularityDiscount - stationExponent));
    return asWalks(found, starts, training.itemIds);
  }
}
