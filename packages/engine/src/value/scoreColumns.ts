import type { AlsFactors, EaseItems, Evidence, NeighbourLists, Popularity } from "../model/index.ts";

/** A model as it is evaluated: from a listener's evidence to a score for every column of the training matrix. */
export type ColumnScorer = (evidence: readonly Evidence[]) => ArrayLike<number>;

/**
 * How a model scores all items for a listener, exactly as it does when a Home is served.
 *
 * @param itemIds the columns, for models that keep another order
 */
export function columnScorer(
  model: AlsFactors | EaseItems | NeighbourLists | Popularity,
  itemIds: Int32Array,
): ColumnScorer {
  if (model.kind === "als") {
    const out = new Float32Array(model.itemIds.length);
    return (evidence) => model.scoreAll(model.foldIn(evidence), out);
  }
  if (model.kind === "neighbours" || model.kind === "ease") {
    const out = new Float32Array(model.itemIds.length);
    return (evidence) => model.scoreAll(evidence, out);
  }
  const scores = Float32Array.from(itemIds, (itemId) => model.scoreOf(itemId));
  return () => scores;
}
