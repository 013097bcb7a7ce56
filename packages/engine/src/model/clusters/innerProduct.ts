import type { Rows } from "@segue/kernels";

/** Inner product of a row of one matrix with a row of another of the same width. */
export function innerProduct(left: Rows, right: Rows, [row, other]: readonly [number, number]): number {
  const { width } = left;
  let sum = 0;
  for (let at = 0; at < width; at++) sum += left.values[row * width + at] * right.values[other * width + at];
  return sum;
}
