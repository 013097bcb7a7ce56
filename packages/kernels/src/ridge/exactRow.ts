import type { RowEntries } from "./rowBlock.ts";

export interface ExactRow extends RowEntries {
  ridge: number;
  /** the fixed side, row major */
  factors: Float32Array;
  /** what all rows share, symmetric, factors × factors */
  shared: Float64Array;
}

/** A's lower triangle, and b: of (shared + ridge·I + Σ c·y·yᵀ)·x = Σ c·p·y. */
function systemOf({ columns, preferences, confidences, from, to, ...row }: ExactRow) {
  const matrix = row.shared.slice();
  const width = Math.sqrt(matrix.length);
  const right = new Float64Array(width);
  for (let i = 0; i < width; i++) matrix[i * width + i] += row.ridge;
  for (let at = from; at < to; at++) {
    const start = columns[at] * width;
    for (let i = 0; i < width; i++) {
      const weighted = confidences[at] * row.factors[start + i];
      right[i] += preferences[at] * weighted;
      for (let j = 0; j <= i; j++) matrix[i * width + j] += weighted * row.factors[start + j];
    }
  }
  return { matrix, right };
}

/** A = L·Lᵀ, in place of A's lower triangle. */
function factor(matrix: Float64Array, width: number): void {
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * width + j];
      for (let k = 0; k < j; k++) sum -= matrix[i * width + k] * matrix[j * width + k];
      matrix[i * width + j] = i === j ? Math.sqrt(sum) : sum / matrix[j * width + j];
    }
  }
}

/** The exact solution of a row by Cholesky's A = L·Lᵀ; written to `x`. */
export function solveExactly(row: ExactRow, x: Float32Array): void {
  const { matrix, right } = systemOf(row);
  const width = right.length;
  factor(matrix, width);
  for (let i = 0; i < width; i++) {
    for (let k = 0; k < i; k++) right[i] -= matrix[i * width + k] * right[k];
    right[i] /= matrix[i * width + i];
  }
  for (let i = width - 1; i >= 0; i--) {
    for (let k = i + 1; k < width; k++) right[i] -= matrix[k * width + i] * right[k];
    right[i] /= matrix[i * width + i];
  }
  x.set(right);
}
