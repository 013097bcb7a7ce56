import {
  defaultInvertedListsOptions,
  exactItems,
  fillFactors,
  fitInvertedLists,
  sampleListeners,
  type AlsFactors,
  type InvertedLists,
} from "@segue/engine/model";
import type { Kernels, Rows } from "@segue/kernels";
import type { ModelLevel } from "../training/trainingLevel.ts";
import { fittedModel, type FittedModels, type ModelFamily } from "./family.ts";

const options = { ...defaultInvertedListsOptions, itemsFrom: exactItems + 1 };
/** Other listeners than those whom the lists were fitted for. */
const measured = { listeners: 500, seed: "inverted lists measured" };

/** The factors that servers search: those of items that nobody has heard as well. */
function searchedFactors(fitted: FittedModels, level: ModelLevel): AlsFactors | undefined {
  const als = fittedModel(fitted, `als-${level}`, "als");
  const content = fittedModel(fitted, `content-${level}`, "content");
  return als && content ? fillFactors(als, content) : als;
}

/** Share of the exactly best items that the lists find. */
function recallOf(model: AlsFactors, lists: InvertedLists, { queries, kernels }: { queries: Rows; kernels: Kernels }) {
  const items = { rowCount: model.itemIds.length, width: model.factorCount, values: model.itemFactors };
  const tables = [kernels.itemTable(items), kernels.invertedLists(items, lists.lists)];
  const [exact, found] = tables.map((table) => table.best(queries, { k: options.k }));
  tables.forEach((table) => table.close());
  let hits = 0;
  for (let from = 0; from < exact.items.length; from += exact.stride) {
    const best = new Set(exact.items.subarray(from, from + exact.stride));
    hits += found.items.subarray(from, from + found.stride).filter((place) => best.has(place)).length;
  }
  return hits / exact.items.length;
}

/** Finds a listener's best items among very many; a smaller catalogue has none, it is looked at whole. */
export function invertedListsFamily(level: ModelLevel): ModelFamily<InvertedLists> {
  return {
    name: `inverted-lists-${level}`,
    kind: "inverted-lists",
    about: `how ${level} are searched`,
    parameters: { ...options },
    limits: [
      `Made for catalogues of ${options.itemsFrom.toLocaleString("en")} ${level} and more.`,
      "Of a listener's best items a few are not found; scores are exact.",
    ],
    gate: { metric: `recall@${options.k}`, better: "higher" },

    fit(window, fitted) {
      const model = searchedFactors(fitted, level);
      if (!model || model.itemIds.length <= exactItems) return null;
      return fitInvertedLists(model, window.matrix(level), { kernels: window.kernels });
    },

    evaluate(lists, { past }, fitted) {
      const model = searchedFactors(fitted, level);
      if (!model || !lists.fits(model)) return null;
      const queries = sampleListeners(model, past.matrix(level), measured);
      const recall = recallOf(model, lists, { queries, kernels: past.kernels });
      return {
        listeners: queries.rowCount,
        metrics: { [`recall@${options.k}`]: recall },
        baseline: null,
        byListener: new Map(),
      };
    },
  };
}
