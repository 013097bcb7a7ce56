import {
  listsByDirection,
  plainKernels,
  usualListCount,
  type InvertedListsKernels,
  type Rows,
  type TopItemsKernels,
} from "@segue/kernels";
import { seededRandom } from "../../math/index.ts";
import type { AlsFactors } from "../als/alsFactors.ts";
import { spaceOf } from "../als/spaceOf.ts";
import { evidenceOfRow } from "../evidence.ts";
import type { Evidence } from "../model.ts";
import type { TrainingMatrix } from "../trainer.ts";
import { InvertedLists } from "./invertedLists.ts";

export interface InvertedListsOptions {
  /** best items of a listener that searches are made for */
  k: number;
  /** share of them that must be found, 0 – 1 */
  recall: number;
  /** listeners by whom it is found out how far a search must look */
  listeners: number;
  seed: string;
}

export const defaultInvertedListsOptions: InvertedListsOptions = {
  k: 50,
  recall: 0.995,
  listeners: 200,
  seed: "inverted lists",
};

/** What a row says of the items that the model knows. */
function knownOfRow(model: AlsFactors, { interactions, itemIds }: TrainingMatrix, row: number): Evidence[] {
  return evidenceOfRow(interactions, row).flatMap((evidence) => {
    const index = model.indexOf(itemIds[evidence.index]);
    return index < 0 ? [] : [{ ...evidence, index }];
  });
}

/** Factors of some listeners of the matrix, by chance, folded in as when they are served. */
export function sampleListeners(
  model: AlsFactors,
  training: TrainingMatrix,
  { listeners, seed }: { listeners: number; seed: string },
): Rows {
  const random = seededRandom(seed);
  const all = training.interactions.rowCount;
  const rowCount = Math.min(listeners, all);
  const values = new Float32Array(rowCount * model.factorCount);
  for (let sample = 0; sample < rowCount; sample++) {
    const listener = model.foldIn(knownOfRow(model, training, Math.floor(random() * all)));
    values.set(listener, sample * model.factorCount);
  }
  return { rowCount, width: model.factorCount, values };
}

/**
 * Lists by which a model's items are found in a fraction of the time, searched so far that listeners get the wanted
 * share of their best items. The same model, matrix and seed give the same bytes, with any kernels.
 *
 * @param training what the model was fitted on
 */
export function fitInvertedLists(
  model: AlsFactors,
  training: TrainingMatrix,
  {
    kernels = plainKernels,
    ...own
  }: Partial<InvertedListsOptions> & { kernels?: TopItemsKernels & InvertedListsKernels } = {},
): InvertedLists {
  const options = { ...defaultInvertedListsOptions, ...own };
  const items = { rowCount: model.itemIds.length, width: model.factorCount, values: model.itemFactors };
  const lists = listsByDirection(items, {
    listCount: usualListCount(items.rowCount),
    random: seededRandom(options.seed),
    queries: sampleListeners(model, training, { ...options, seed: `${options.seed} listeners` }),
    k: options.k,
    recall: options.recall,
    kernels,
  });
  return new InvertedLists({ itemIds: model.itemIds, ...lists, space: spaceOf(model) });
}
