import type { AlsModel } from "../model/index.ts";
import { latestEvidence } from "./latestEvidence.ts";
import type { Taste } from "./taste.ts";

const folded = new WeakMap<Taste, Map<AlsModel, Float32Array | null>>();

/**
 * A listener's factors in a model, from what her taste says of the items that the model knows; null while she liked nothing that it
 * knows. Worked out once for each taste, however many generators ask.
 *
 * @param side what the model's items are
 */
export function foldedIn(taste: Taste, model: AlsModel, side: "items" | "creators"): Float32Array | null {
  const known = folded.get(taste) ?? new Map<AlsModel, Float32Array | null>();
  folded.set(taste, known);
  const before = known.get(model);
  if (before !== undefined) return before;
  const evidence = latestEvidence(model, taste[side]);
  const factors = evidence && model.foldIn(evidence);
  known.set(model, factors);
  return factors;
}
