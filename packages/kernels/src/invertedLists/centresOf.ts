import type { Rows } from "../gram/gramKernels.ts";

export interface Centres {
  /** mean direction of every list, one row each */
  means: Float64Array;
  /** standard deviation of the directions around it, along an axis */
  scatter: Float64Array;
}

/** @param lists `listOf` may name further lists than `listCount`, which are left aside */
export function centresOf(
  items: Rows,
  { listCount, listOf }: { listCount: number; listOf: Int32Array },
  norms: Float64Array,
): Centres {
  const { width, values } = items;
  const means = new Float64Array(listCount * width);
  const sizes = new Int32Array(listCount);
  const directed = new Int32Array(listCount);
  listOf.forEach((list, item) => {
    if (list >= listCount) return;
    sizes[list]++;
    if (norms[item] === 0) return;
    directed[list]++;
    const [from, to] = [item * width, list * width];
    for (let at = 0; at < width; at++) means[to + at] += values[from + at] / norms[item];
  });
  const scatter = Float64Array.from(sizes, (size, list) => {
    const count = Math.max(1, size);
    let square = 0;
    for (let at = list * width; at < (list + 1) * width; at++) {
      means[at] /= count;
      square += means[at] ** 2;
    }
    // Mean square of a direction less the square of the mean, shared by all axes.
    return Math.sqrt(Math.max(0, directed[list] / count - square) / width);
  });
  return { means, scatter };
}
