import type { TasteMap } from "./tasteMap.ts";

/** An item on the map, and how near it is to what is to be placed. */
export interface MapNeighbour {
  /** place of the item in the map's `itemIds` */
  place: number;
  /** above 0, such as a cosine or an affinity */
  weight: number;
}

/** Neighbours that a place is found from. */
const nearest = 12;

/**
 * Where something stands that the map was drawn without: the mean place of its nearest items, each weighing the square of how near
 * it is; null when it is near none. A listener stands among the items that her folded-in factors like best, so her dot is as true as
 * the map around it, and no truer: a taste of two sides lies between them.
 */
export function placeOnMap(map: TasteMap, neighbours: Iterable<MapNeighbour>): { x: number; y: number } | null {
  const best = Array.from(neighbours)
    .filter(({ weight }) => weight > 0)
    .toSorted((left, right) => right.weight - left.weight || left.place - right.place)
    .slice(0, nearest);
  const total = best.reduce((sum, { weight }) => sum + weight ** 2, 0);
  if (total === 0) return null;
  const mean = (axis: Float32Array): number =>
    best.reduce((sum, { place, weight }) => sum + weight ** 2 * axis[place], 0) / total;
  return { x: mean(map.x), y: mean(map.y) };
}
