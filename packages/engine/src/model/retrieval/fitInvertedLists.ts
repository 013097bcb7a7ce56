import { listsByDirection, plainKernels, type Rows, type TopItemsKernels } from "@segue/kernels";
import { seededRandom, type Interactions } from "../../math/index.ts";
import type { AlsFactors } from "../als/alsFactors.ts";
import { factorsChecksum, InvertedLists } from "./invertedLists.ts";

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

/** Some rows of the matrix, folded in as when they are served. */
function sampleListeners(model: AlsFactors, rows: Interactions, { listeners, seed }: InvertedListsOptions): Rows {
  const random = seededRandom(`${seed} listeners`);
  const rowCount = Math.min(listeners, rows.rowCount);
  const values = new Float32Array(rowCount * model.factorCount);
  for (let sample = 0; sample < rowCount; sample++) {
    const row = Math.floor(random() * rows.rowCount);
    const [from, to] = [rows.offsets[row], rows.offsets[row + 1]];
    const evidence = Array.from(rows.columns.subarray(from, to), (index, at) => ({
      index,
      preference: rows.preferences[from + at] === 1 ? (1 as const) : (0 as const),
      confidence: rows.confidences[from + at],
    }));
    values.set(model.foldIn(evidence), sample * model.factorCount);
  }
  return { rowCount, width: model.factorCount, values };
}

/**
 * Lists by which a model's items are found in a fraction of the time: √items of them, searched so far that listeners get the wanted
 * share of their best items. The same model, matrix and seed give the same bytes, with any kernels.
 *
 * @param rows the matrix that the model was fitted on; columns are the model's items
 */
export function fitInvertedLists(
  model: AlsFactors,
  rows: Interactions,
  { kernels = plainKernels, ...own }: Partial<InvertedListsOptions> & { kernels?: TopItemsKernels } = {},
): InvertedLists {
  const options = { ...defaultInvertedListsOptions, ...own };
  const items = { rowCount: model.itemIds.length, width: model.factorCount, values: model.itemFactors };
  const lists = listsByDirection(items, {
    listCount: Math.max(1, Math.round(Math.sqrt(items.rowCount))),
    random: seededRandom(options.seed),
    queries: sampleListeners(model, rows, options),
    k: options.k,
    recall: options.recall,
    kernels,
  });
  return new InvertedLists({ itemIds: model.itemIds, ...lists, checksum: factorsChecksum(model) });
}
