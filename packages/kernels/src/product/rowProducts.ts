import type { Rows } from "../gram/gramKernels.ts";

/**
 * Inner products of a vector with rows, asked for one by one. Four sums of double precision (by place mod 4) are added as
 * (0 + 1) + (2 + 3): the order in which every kernel adds. Products of single-precision numbers are exact in double precision,
 * so that all of them give the same bits.
 */
export function rowProducts({ values, width }: Rows): (vector: Float32Array, row: number) => number {
  const whole = width & ~3;
  return (vector, row) => {
    let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0];
    let place = row * width;
    for (let at = 0; at < whole; at += 4, place += 4) {
      sum0 += vector[at] * values[place];
      sum1 += vector[at + 1] * values[place + 1];
      sum2 += vector[at + 2] * values[place + 2];
      sum3 += vector[at + 3] * values[place + 3];
    }
    if (whole < width) sum0 += vector[whole] * values[place];
    if (whole + 1 < width) sum1 += vector[whole + 1] * values[place + 1];
    if (whole + 2 < width) sum2 += vector[whole + 2] * values[place + 2];
    return sum0 + sum1 + (sum2 + sum3);
  };
}

/** Inner products of two rows, with the same bits as `rowProducts` of the one's numbers with the other. */
export function productsOfRows({ values, width }: Rows): (one: number, other: number) => number {
  const whole = width & ~3;
  return (one, other) => {
    let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0];
    let from = one * width;
    let place = other * width;
    for (let at = 0; at < whole; at += 4, from += 4, place += 4) {
      sum0 += values[from] * values[place];
      sum1 += values[from + 1] * values[place + 1];
      sum2 += values[from + 2] * values[place + 2];
      sum3 += values[from + 3] * values[place + 3];
    }
    if (whole < width) sum0 += values[from] * values[place];
    if (whole + 1 < width) sum1 += values[from + 1] * values[place + 1];
    if (whole + 2 < width) sum2 += values[from + 2] * values[place + 2];
    return sum0 + sum1 + (sum2 + sum3);
  };
}

/** Length of every row. */
export function rowNorms(rows: Rows): Float64Array {
  const { rowCount } = rows;
  const product = productsOfRows(rows);
  return Float64Array.from({ length: rowCount }, (_, row) => Math.sqrt(product(row, row)));
}
