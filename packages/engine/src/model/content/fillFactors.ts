import { AlsFactors } from "../als/alsFactors.ts";
import { spaceOf } from "../als/spaceOf.ts";
import type { ContentTower } from "./contentTower.ts";

/**
 * The factor model with the items that it lacks, as the content tower predicts them, so that what nobody has heard can be found. The
 * model as it is when the tower was learnt from other factors, or adds nothing.
 */
export function fillFactors(model: AlsFactors, tower: ContentTower): AlsFactors {
  const { factorCount, weights } = model;
  const added = Array.from(tower.itemIds, (_, place) => place).filter(
    (place) => model.indexOf(tower.itemIds[place]) < 0,
  );
  if (added.length === 0 || tower.factorCount !== factorCount || tower.space !== spaceOf(model)) return model;
  const rows = [
    ...Array.from(model.itemIds, (itemId, place) => ({ itemId, place, from: model.itemFactors })),
    ...added.map((place) => ({ itemId: tower.itemIds[place], place, from: tower.itemFactors })),
  ].toSorted((left, right) => left.itemId - right.itemId);
  const itemFactors = new Float32Array(rows.length * factorCount);
  rows.forEach(({ place, from }, row) =>
    itemFactors.set(from.subarray(place * factorCount, (place + 1) * factorCount), row * factorCount),
  );
  return new AlsFactors({ itemIds: Int32Array.from(rows, ({ itemId }) => itemId), factorCount, itemFactors, weights });
}
