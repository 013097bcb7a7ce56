/** Which item belongs to which cluster, by the cluster's lasting id. */
export type Assignment = ReadonlyMap<number, number>;

/**
 * Gives new clusters the ids of the old ones that they go on from: the pair that shares most items (by the Jaccard index over items that
 * both trainings knew) is matched first, then the next among those left; what shares less than a quarter is a cluster of its own,
 * with an id that no cluster had before. Two trainings' factors are turned against each other, so centroids cannot be compared;
 * who is together with whom can.
 *
 * @param clusterOf the new cluster of every item, 0 … clusterCount − 1
 * @param before cluster ids of an earlier training, by item
 * @returns the id of each new cluster
 */
export function keepClusterIds(
  clusterOf: ReadonlyMap<number, number>,
  clusterCount: number,
  before: Assignment,
): Int32Array {
  const ids = new Int32Array(clusterCount).fill(-1);
  const taken = new Set<number>();
  for (const { cluster, id } of pairsByOverlap(clusterOf, before)) {
    if (ids[cluster] >= 0 || taken.has(id)) continue;
    ids[cluster] = id;
    taken.add(id);
  }
  let free = 0;
  for (const id of before.values()) free = Math.max(free, id + 1);
  return ids.map((id) => (id < 0 ? free++ : id));
}

const leastOverlap = 0.25;

interface Pair {
  cluster: number;
  id: number;
  overlap: number;
}

function pairsByOverlap(clusterOf: ReadonlyMap<number, number>, before: Assignment): Pair[] {
  const shared = new Map<string, Pair>();
  const sizes = { now: new Map<number, number>(), before: new Map<number, number>() };
  for (const [itemId, cluster] of clusterOf) {
    const id = before.get(itemId);
    if (id === undefined) continue;
    sizes.now.set(cluster, (sizes.now.get(cluster) ?? 0) + 1);
    sizes.before.set(id, (sizes.before.get(id) ?? 0) + 1);
    const pair = shared.get(`${cluster} ${id}`) ?? { cluster, id, overlap: 0 };
    shared.set(`${cluster} ${id}`, { ...pair, overlap: pair.overlap + 1 });
  }
  return Array.from(shared.values(), ({ cluster, id, overlap }) => {
    const union = (sizes.now.get(cluster) ?? 0) + (sizes.before.get(id) ?? 0) - overlap;
    return { cluster, id, overlap: overlap / union };
  })
    .filter(({ overlap }) => overlap >= leastOverlap)
    .toSorted((left, right) => right.overlap - left.overlap || left.cluster - right.cluster || left.id - right.id);
}
