import type { GramKernels, Rows } from "./gramKernels.ts";

/** @throws RangeError unless there are `rowCount` rows of a positive multiple of four numbers */
export function checkRows({ rowCount, width, values }: Rows): void {
  if (!(width > 0) || width % 4 !== 0) {
    throw new RangeError(`width must be a positive multiple of 4, not ${width}: fill the rows up with zeros`);
  }
  if (values.length !== rowCount * width) {
    throw new RangeError(`${values.length} numbers do not make ${rowCount} rows of ${width}`);
  }
}

/** Entry by entry, in double precision throughout. */
export const plainGram: GramKernels = {
  gram(rows) {
    checkRows(rows);
    const { rowCount, width, values } = rows;
    const sums = new Float64Array(width * width);
    for (let row = 0; row < rowCount; row++) {
      const y = row * width;
      for (let i = 0; i < width; i++) {
        const yi = values[y + i];
        for (let j = 0; j <= i; j++) sums[i * width + j] += yi * values[y + j];
      }
    }
    for (let i = 0; i < width; i++) {
      for (let j = i + 1; j < width; j++) sums[i * width + j] = sums[j * width + i];
    }
    return sums;
  },
};
