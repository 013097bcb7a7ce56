import type { AlsModel } from "../model/index.ts";

const kept = new WeakMap<AlsModel, WeakMap<readonly number[], readonly number[]>>();

/**
 * Places in a model of everything by an artist: looked up once for each model, as long as the artist's list is the same one.
 *
 * @param itemsOf the items of an artist
 */
export function placesByArtist(
  model: AlsModel,
  itemsOf: (artistId: number) => readonly number[],
): (artistId: number) => readonly number[] {
  const known = kept.get(model) ?? new WeakMap<readonly number[], readonly number[]>();
  kept.set(model, known);
  return (artistId) => {
    const itemIds = itemsOf(artistId);
    const places = known.get(itemIds);
    if (places) return places;
    const found = itemIds.map((itemId) => model.indexOf(itemId)).filter((place) => place !== -1);
    known.set(itemIds, found);
    return found;
  };
}
