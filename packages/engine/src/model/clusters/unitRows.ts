/** Rows of one length, one after the other. */
export interface Rows {
  rowCount: number;
  width: number;
  /** row major */
  values: Float32Array;
}

/** The same rows at length 1; rows of zeros stay as they are. What is left is the direction: popularity makes factors long, not turned. */
export function unitRows({ rowCount, width, values }: Rows): Rows {
  const units = new Float32Array(values.length);
  for (let row = 0; row < rowCount; row++) {
    let square = 0;
    for (let at = row * width; at < (row + 1) * width; at++) square += values[at] ** 2;
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let at = row * width; at < (row + 1) * width; at++) units[at] = values[at] * scale;
  }
  return { rowCount, width, values: units };
}

/** Inner product of a row of one matrix with a row of another of the same width. */
export function innerProduct(left: Rows, right: Rows, [row, other]: readonly [number, number]): number {
  const { width } = left;
  let sum = 0;
  for (let at = 0; at < width; at++) sum += left.values[row * width + at] * right.values[other * width + at];
  return sum;
}
