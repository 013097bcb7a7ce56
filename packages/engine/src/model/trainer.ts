import type { Interactions } from "../math/index.ts";
import type { Model } from "./model.ts";

/** Who liked or turned down what: rows are listeners, columns the items of `itemIds`. */
export interface TrainingMatrix {
  interactions: Interactions;
  /** ascending, one a column */
  itemIds: Int32Array;
}

/** Fits a model; knows nothing of serving it. */
export interface Trainer<Fitted extends Model> {
  /** @throws RangeError when the item ids do not fit the matrix */
  fit(training: TrainingMatrix): Fitted;
}

/** @throws RangeError unless there is one item id a column, ascending */
export function checkTraining({ interactions, itemIds }: TrainingMatrix): void {
  if (itemIds.length !== interactions.columnCount) {
    throw new RangeError(`itemIds has ${itemIds.length} ids for ${interactions.columnCount} columns`);
  }
  for (let at = 1; at < itemIds.length; at++) {
    if (itemIds[at] <= itemIds[at - 1]) throw new RangeError(`itemIds must ascend; ${itemIds[at]} stands at ${at}`);
  }
}
