import { UMAP } from "umap-js";
import { seededRandom } from "../../math/index.ts";

/** Items by the direction of their factors. */
export interface MapMaterial {
  itemIds: ArrayLike<number>;
  factorCount: number;
  /** row major, one row of `factorCount` an item */
  itemFactors: Float32Array;
}

export interface MapOptions {
  seed: string;
  /** nearest items that a place is found from */
  neighbours?: number;
  /** rounds of pulling together and pushing apart */
  rounds?: number;
}

/** Places on the map, each axis 0 … 1. */
export interface TasteMap {
  itemIds: Int32Array;
  /** in the order of `itemIds` */
  x: Float32Array;
  y: Float32Array;
}

/** How near neighbours may come, and how far they may spread: much, so that one can point at each of an artist's tracks. */
const apart = { minDist: 1, spread: 1.5 };

/** Items whose nearest ones are looked for between two pauses. */
const rowsAtOnce = 24;
/** Rounds between two pauses. */
const roundsAtOnce = 4;

/**
 * A map of items in two dimensions on which those with similar factors lie together: UMAP (McInnes, Healy, Melville 2018) over the
 * exact nearest items by cosine. The same factors and seed give the same map. A generator that pauses every few milliseconds of
 * work, so that a server that draws a map goes on answering.
 *
 * @throws RangeError with fewer than three items, or when the factors do not fit their number
 */
export function* drawTasteMap(material: MapMaterial, options: MapOptions): Generator<undefined, TasteMap> {
  const { seed, rounds = 300 } = options;
  const rows = unitRows(material);
  if (rows.length < 3) throw new RangeError(`a map needs at least three items, not ${rows.length}`);
  const nNeighbors = Math.min(options.neighbours ?? 15, rows.length - 1);
  const umap = new UMAP({ ...apart, nComponents: 2, nNeighbors, nEpochs: rounds, random: seededRandom(seed) });
  const indices: number[][] = [];
  const distances: number[][] = [];
  for (let row = 0; row < rows.length; row++) {
    const nearest = nearestRows(rows, row, nNeighbors);
    indices.push(nearest.map((one) => one.row));
    distances.push(nearest.map((one) => one.distance));
    if (row % rowsAtOnce === 0) yield;
  }
  umap.setPrecomputedKNN(indices, distances);
  umap.initializeFit(rows.map((row) => Array.from(row)));
  for (let round = 0; round < rounds; round++) {
    umap.step();
    if (round % roundsAtOnce === 0) yield;
  }
  return scaled(Int32Array.from(material.itemIds), umap.getEmbedding());
}

/** The rows with length 1; rows of zeros stay zeros. */
function unitRows({ itemIds, factorCount, itemFactors }: MapMaterial): Float32Array[] {
  if (itemFactors.length !== itemIds.length * factorCount) {
    throw new RangeError(`${itemFactors.length} factors are not ${itemIds.length} rows of ${factorCount}`);
  }
  return Array.from({ length: itemIds.length }, (_, row) => {
    const values = itemFactors.slice(row * factorCount, (row + 1) * factorCount);
    const length = Math.hypot(...values);
    return length === 0 ? values : values.map((value) => value / length);
  });
}

interface Near {
  row: number;
  distance: number;
}

/** A row itself and the nearest others by cosine distance, nearest first. */
function nearestRows(rows: readonly Float32Array[], row: number, count: number): Near[] {
  const all = rows.map((other, at): Near => ({ row: at, distance: at === row ? -1 : 1 - product(rows[row], other) }));
  const nearest = all.toSorted((left, right) => left.distance - right.distance || left.row - right.row).slice(0, count);
  return nearest.map((one) => ({ row: one.row, distance: Math.max(0, one.distance) }));
}

function product(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += left[at] * right[at];
  return sum;
}

function scaled(itemIds: Int32Array, places: readonly (readonly number[])[]): TasteMap {
  return { itemIds, x: toUnit(places.map(([x]) => x)), y: toUnit(places.map(([, y]) => y)) };
}

function toUnit(values: readonly number[]): Float32Array {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return Float32Array.from(values, (value) => (most > least ? (value - least) / (most - least) : 0.5));
}
