import type { Rows } from "../gram/gramKernels.ts";
import type { Space } from "./space.ts";

/** The width that rows have inside: kernels take eight numbers at a time. */
export const padded = (width: number): number => 8 * Math.ceil(width / 8);

/** Rows in the kernels' memory, each filled up with zeros to a multiple of eight numbers. */
export function padRows(space: Space, { rowCount, width, values }: Rows): Float32Array {
  if (padded(width) === width) return space.copyOf(values);
  const copy = space.float32(rowCount * padded(width));
  for (let row = 0; row < rowCount; row++) {
    copy.set(values.subarray(row * width, (row + 1) * width), row * padded(width));
  }
  return copy;
}
