import {
  assignRows,
  directionsOf,
  plainKernels,
  sphericalKMeans,
  type Rows,
  type TopItemsKernels,
} from "@segue/kernels";
import { seededRandom } from "../../math/index.ts";
import { innerProduct } from "./innerProduct.ts";

export interface PartitionOptions {
  /** clusters wanted; fewer come back when there are fewer different rows */
  clusterCount: number;
  seed: string;
  /** starts, of which the best is kept */
  restarts?: number;
  iterations?: number;
  kernels?: TopItemsKernels;
}

export interface Partition {
  /** unit vectors, one a cluster; no cluster is empty */
  centroids: Rows;
  /** cluster of every row */
  clusterOf: Int32Array;
  /** mean cosine of a row and its centroid, −1 … 1 */
  cohesion: number;
}

/**
 * Cuts rows into clusters, each about a direction, so that the mean cosine of rows and their centroids is great: spherical k-means
 * (Dhillon and Modha 2001) from starts by k-means++ (Arthur and Vassilvitskii 2007) with the distance 1 − cosine, of which the best is
 * kept. Clusters are numbered by size, the largest first; the same rows and seed give the same bytes.
 *
 * @param rows any length; zeros belong to the cluster that comes first
 * @throws RangeError without rows, or for a number of clusters that is not a positive whole one
 */
export function partitionRows(rows: Rows, options: PartitionOptions): Partition {
  const { clusterCount, seed, restarts = 3, iterations = 25, kernels = plainKernels } = options;
  if (!Number.isInteger(clusterCount) || clusterCount < 1) {
    throw new RangeError(`clusterCount must be a positive whole number, not ${clusterCount}`);
  }
  if (rows.rowCount === 0) throw new RangeError("clusters need at least one row");
  const units = directionsOf(rows);
  let best: Partition | undefined;
  for (let restart = 0; restart < restarts; restart++) {
    const start = firstCentroids(units, clusterCount, seededRandom(`${seed} ${restart}`));
    const centroids = sphericalKMeans(units, { start, iterations, kernels });
    const { clusterOf, scores } = assignRows(units, centroids, kernels);
    const cohesion = scores.reduce((sum, score) => sum + score, 0) / rows.rowCount;
    if (!best || cohesion > best.cohesion) best = { centroids, clusterOf, cohesion };
  }
  return largestFirst(best as Partition);
}

/** k-means++: each further centroid is a row, drawn by its distance from the nearest one so far. */
function firstCentroids(units: Rows, clusterCount: number, random: () => number): Rows {
  const { rowCount, width, values } = units;
  const centroids = { rowCount: 0, width, values: new Float32Array(clusterCount * width) };
  const distance = new Float64Array(rowCount).fill(1);
  while (centroids.rowCount < clusterCount) {
    const row = drawRow(distance, random);
    if (row < 0) break;
    centroids.values.set(values.subarray(row * width, (row + 1) * width), centroids.rowCount * width);
    centroids.rowCount++;
    const last = centroids.rowCount - 1;
    for (let other = 0; other < rowCount; other++) {
      const apart = Math.max(0, 1 - innerProduct(units, centroids, [other, last]));
      const next = centroids.rowCount === 1 ? apart : Math.min(distance[other], apart);
      // What lies on a centroid but for rounding is no further direction.
      distance[other] = next < 1e-6 ? 0 : next;
    }
  }
  return { ...centroids, values: centroids.values.subarray(0, centroids.rowCount * width) };
}

/** A row with the chance of its distance; −1 when none is left at any distance. */
function drawRow(distance: Float64Array, random: () => number): number {
  const total = distance.reduce((sum, value) => sum + value, 0);
  let left = random() * total;
  let last = -1;
  for (let row = 0; row < distance.length; row++) {
    if (distance[row] === 0) continue;
    last = row;
    left -= distance[row];
    if (left < 0) break;
  }
  return last;
}

/** Renumbers by size, and drops what is empty. */
function largestFirst({ centroids, clusterOf, cohesion }: Partition): Partition {
  const { width, values } = centroids;
  const sizes = Array.from({ length: centroids.rowCount }, () => 0);
  for (const cluster of clusterOf) sizes[cluster]++;
  const order = sizes
    .map((_, cluster) => cluster)
    .filter((cluster) => sizes[cluster] > 0)
    .toSorted((left, right) => sizes[right] - sizes[left] || left - right);
  const place = new Map(order.map((cluster, index) => [cluster, index]));
  const sorted = new Float32Array(order.length * width);
  order.forEach((cluster, index) => sorted.set(values.subarray(cluster * width, (cluster + 1) * width), index * width));
  return {
    centroids: { rowCount: order.length, width, values: sorted },
    clusterOf: clusterOf.map((cluster) => place.get(cluster) ?? 0),
    cohesion,
  };
}
