import { fillFactors, type AlsFactors, type ContentTower } from "@segue/engine/model";

const filled = new WeakMap<AlsFactors, { tower: ContentTower; model: AlsFactors }>();

/**
 * A factor model with the items that nobody has heard, as the content tower foretells them; the model itself where there is no tower, or
 * one that was learnt from another version. Made once for each pair of models that serve together.
 */
export function withColdItems(model: AlsFactors | null, tower: ContentTower | null): AlsFactors | null {
  if (!model || !tower) return model;
  const known = filled.get(model);
  if (known?.tower === tower) return known.model;
  const made = { tower, model: fillFactors(model, tower) };
  filled.set(model, made);
  return made.model;
}
