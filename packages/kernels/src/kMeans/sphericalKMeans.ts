import type { Rows } from "../gram/gramKernels.ts";
import { rowNorms } from "../product/rowProducts.ts";
import type { TopItemsKernels } from "../topItems/topItemsKernels.ts";

export interface KMeansOptions {
  /** where the centroids start: rows that are not zero, as wide as the data */
  start: Rows;
  /** rounds of assigning and averaging, ≥ 0 */
  iterations: number;
  kernels: TopItemsKernels;
}

/** Rows by the centroid that each is nearest to in direction. */
export interface Assignment {
  /** centroid of every row; of equally near ones, the first */
  clusterOf: Int32Array;
  /** its inner product with the centroid */
  scores: Float32Array;
}

/** Every row's nearest centroid by inner product. */
export function assignRows(rows: Rows, centroids: Rows, kernels: TopItemsKernels): Assignment {
  const table = kernels.itemTable(centroids);
  try {
    const { items, scores } = table.best(rows, { k: 1 });
    return { clusterOf: items, scores };
  } finally {
    table.close();
  }
}

/** The rows at length 1; rows of zeros stay. */
export function directionsOf(rows: Rows): Rows {
  const norms = rowNorms(rows);
  const values = rows.values.map((value, at) => {
    const norm = norms[Math.floor(at / rows.width)];
    return norm > 0 ? value / norm : 0;
  });
  return { ...rows, values };
}

/** Sum of the rows of every cluster, and how many rows each has. */
function sumsOf(rows: Rows, clusterOf: Int32Array, count: number): { sums: Float64Array; sizes: Int32Array } {
  const { width, values } = rows;
  const sums = new Float64Array(count * width);
  const sizes = new Int32Array(count);
  clusterOf.forEach((cluster, row) => {
    sizes[cluster]++;
    for (let at = 0; at < width; at++) sums[cluster * width + at] += values[row * width + at];
  });
  return { sums, sizes };
}

/** New centroids: mean directions; one that lost all its rows starts again at a row that is served worst. */
function centroidsOf(rows: Rows, { clusterOf, scores }: Assignment, count: number): Rows {
  const { width, values } = rows;
  const { sums, sizes } = sumsOf(rows, clusterOf, count);
  const empty = Array.from(sizes.keys()).filter((cluster) => sizes[cluster] === 0);
  if (empty.length > 0) {
    const worst = Uint32Array.from(scores.keys()).toSorted((a, b) => scores[a] - scores[b] || a - b);
    empty.forEach((cluster, at) => {
      const row = worst[at % worst.length];
      sums.set(values.subarray(row * width, (row + 1) * width), cluster * width);
    });
  }
  return directionsOf({ rowCount: count, width, values: Float32Array.from(sums) });
}

/**
 * Spherical k-means (Dhillon and Modha 2001): centroids of length 1 such that every row's cosine with the nearest is large. The
 * same bytes for the same start, with any kernels.
 *
 * @param rows of any length, of which only the direction counts
 * @returns the centroids, one a row of `start`, each of length 1 (or zero where a cluster's rows cancel out)
 * @throws RangeError for a number that is not finite, or another width
 */
export function sphericalKMeans(rows: Rows, { start, iterations, kernels }: KMeansOptions): Rows {
  let centroids = directionsOf(start);
  if (rows.rowCount === 0) return centroids;
  const directions = directionsOf(rows);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const next = centroidsOf(directions, assignRows(directions, centroids, kernels), start.rowCount);
    const stays = next.values.every((value, at) => value === centroids.values[at]);
    centroids = next;
    // A round is a function of the centroids alone: further ones would change nothing either.
    if (stays) break;
  }
  return centroids;
}
