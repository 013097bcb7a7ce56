import type { GramKernels, Rows } from "./gramKernels.ts";
import { gramPartsOf, rowsReadBy } from "./gramParts.ts";

/** @throws RangeError unless there are `rowCount` rows of a positive multiple of four numbers */
export function checkRows({ rowCount, width, values }: Rows): void {
  if (!(width > 0) || width % 4 !== 0) {
    throw new RangeError(`width must be a positive multiple of 4, not ${width}: fill the rows up with zeros`);
  }
  if (values.length !== rowCount * width) {
    throw new RangeError(`${values.length} numbers do not make ${rowCount} rows of ${width}`);
  }
}

/**
 * The sums, when they are numbers. What is not finite shows on the diagonal: a column's sum of squares can neither hide it nor cancel it.
 *
 * @throws RangeError that names the number which is not finite, or says that squares left single precision
 */
export function checkSums(sums: Float64Array, { width, values }: Rows): Float64Array {
  for (let i = 0; i < width; i++) {
    const sum = sums[i * (width + 1)];
    if (Number.isFinite(sum)) continue;
    const at = values.findIndex((value) => !Number.isFinite(value));
    if (at >= 0) throw new RangeError(`values[${at}] is ${values[at]}: a Gram matrix needs finite numbers`);
    throw new RangeError(`the squares of column ${i} sum up to more than single precision holds: scale the rows down`);
  }
  return sums;
}

/** sums += weight·yᵢ·yⱼ of one row, on and below the diagonal. */
function addRow(sums: Float64Array, y: Float32Array, weight: number): void {
  for (let i = 0; i < y.length; i++) {
    const yi = weight * y[i];
    for (let j = 0; j <= i; j++) sums[i * y.length + j] += yi * y[j];
  }
}

/** Entry by entry, in double precision throughout. */
export const plainGram: GramKernels = {
  gram(rows, sums = "exact") {
    checkRows(rows);
    const { rowCount, width, values } = rows;
    const parts = gramPartsOf(rows, sums);
    const gram = new Float64Array(width * width);
    for (let part = 0; part < parts.parts; part++) {
      for (const { from, to, weight } of rowsReadBy(part, rowCount, parts)) {
        for (let row = from; row < to; row++) addRow(gram, values.subarray(row * width, (row + 1) * width), weight);
      }
    }
    for (let i = 0; i < width; i++) {
      for (let j = i + 1; j < width; j++) gram[i * width + j] = gram[j * width + i];
    }
    return checkSums(gram, rows);
  },
};
