import type { Eigen } from "./eigenKernels.ts";

/** 1 or −1: the sign of a vector's largest entry, the first of several. */
function signOf(rows: Float64Array, size: number, column: number): 1 | -1 {
  let largest = 0;
  for (let at = column; at < rows.length; at += size) {
    if (Math.abs(rows[at]) > Math.abs(largest) + 1e-12) largest = rows[at];
  }
  return largest < 0 ? -1 : 1;
}

/** Eigenvalues with their vectors from the largest to the smallest, every vector's largest entry positive. */
export function inOrder({ values, vectors }: Eigen): Eigen {
  const size = values.length;
  const order = Array.from(values.keys()).toSorted((i, j) => values[j] - values[i]);
  const sorted = new Float64Array(size * size);
  order.forEach((from, to) => {
    const sign = signOf(vectors, size, from);
    for (let row = 0; row < size; row++) sorted[row * size + to] = sign * vectors[row * size + from];
  });
  return { values: Float64Array.from(order, (at) => values[at]), vectors: sorted };
}
