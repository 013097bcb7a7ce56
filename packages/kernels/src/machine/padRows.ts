import type { Rows } from "../gram/gramKernels.ts";
import type { Space } from "./space.ts";

/** The width that rows have inside: kernels take eight numbers at a time. */
export const padded = (width: number): number => 8 * Math.ceil(width / 8);

/** Writes narrower rows to a table, whose further columns stay as they are. */
export function writePadded(table: Rows, values: Float32Array): void {
  const { rowCount, width } = table;
  const narrow = values.length / (rowCount || 1);
  if (narrow === width) return table.values.set(values);
  for (let row = 0; row < rowCount; row++) {
    table.values.set(values.subarray(row * narrow, (row + 1) * narrow), row * width);
  }
}

/** Rows in the kernels' memory, each filled up with zeros to a multiple of eight numbers. */
export function padRows(space: Space, { rowCount, width, values }: Rows): Float32Array {
  if (padded(width) === width) return space.copyOf(values);
  const table = { rowCount, width: padded(width), values: space.float32(rowCount * padded(width)) };
  writePadded(table, values);
  return table.values;
}

/** A copy of the first numbers of every row. */
export function cropRows({ rowCount, width, values }: Rows, narrow: number): Float32Array {
  if (narrow === width) return values.slice();
  const copy = new Float32Array(rowCount * narrow);
  for (let row = 0; row < rowCount; row++) {
    copy.set(values.subarray(row * width, row * width + narrow), row * narrow);
  }
  return copy;
}

/** The first rows and columns of a square matrix. */
export function cropSquare(matrix: Float64Array, narrow: number): Float64Array {
  const width = Math.sqrt(matrix.length);
  if (narrow === width) return matrix;
  return Float64Array.from(
    { length: narrow * narrow },
    (_, at) => matrix[Math.floor(at / narrow) * width + (at % narrow)],
  );
}
