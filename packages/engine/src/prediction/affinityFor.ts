import type { Tally } from "../data/index.ts";
import type { AlsModel } from "../model/index.ts";
import { latestEvidence } from "./latestEvidence.ts";

/**
 * How much a listener of these items would like any item of a factor model, about 0 (unlikely) to 1 (sure), 0 for one that the
 * model does not know; null while she liked nothing that it knows.
 */
export function affinityFor(model: AlsModel, tallies: ReadonlyMap<number, Tally>): ((itemId: number) => number) | null {
  const evidence = latestEvidence(model, tallies);
  if (!evidence) return null;
  const listener = model.foldIn(evidence);
  return (itemId) => {
    const place = model.indexOf(itemId);
    return place === -1 ? 0 : model.affinity(listener, place);
  };
}
