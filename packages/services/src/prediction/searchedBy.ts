import type { AlsFactors, InvertedLists } from "@segue/engine/model";

const given = new WeakMap<AlsFactors, InvertedLists>();

/**
 * The factor model, searching by its lists where there are some; lists of other factors, such as those of a version that is not live any more, are
 * left aside. Done once for each pair of models that serve together.
 */
export function searchedBy(model: AlsFactors | null, lists: InvertedLists | null): AlsFactors | null {
  if (!model || !lists || given.get(model) === lists) return model;
  given.set(model, lists);
  if (lists.fits(model)) model.searchBy(lists);
  return model;
}
