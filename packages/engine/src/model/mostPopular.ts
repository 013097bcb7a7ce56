import { Popularity } from "./popularity.ts";
import { checkTraining, type Trainer, type TrainingMatrix } from "./trainer.ts";

/** The baseline: an item's score is the share of listeners who like it. */
export class MostPopular implements Trainer<Popularity> {
  fit(training: TrainingMatrix): Popularity {
    checkTraining(training);
    const { interactions, itemIds } = training;
    const listeners = new Float64Array(itemIds.length);
    interactions.columns.forEach((column, at) => {
      listeners[column] += interactions.preferences[at];
    });
    const order = Uint32Array.from(itemIds.keys()).toSorted((a, b) => listeners[b] - listeners[a] || a - b);
    return new Popularity({
      itemIds: Int32Array.from(order, (column) => itemIds[column]),
      scores: Float32Array.from(order, (column) => listeners[column] / Math.max(1, interactions.rowCount)),
    });
  }
}
