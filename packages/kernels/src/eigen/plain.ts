import type { EigenKernels } from "./eigenKernels.ts";
import { diagonalise, type Diagonalised } from "./implicitQl.ts";
import { inOrder } from "./inOrder.ts";
import { tridiagonalise, type Tridiagonal } from "./tridiagonal.ts";

/** @throws RangeError unless the size is a positive multiple of 4 and all size × size numbers are finite */
export function checkMatrix(matrix: Float64Array, size: number): void {
  if (!(size > 0) || size % 4 !== 0) {
    throw new RangeError(`size must be a positive multiple of 4, not ${size}: fill the matrix up with zeros`);
  }
  if (matrix.length !== size * size) throw new RangeError(`${matrix.length} numbers do not make ${size} × ${size}`);
  let at = 0;
  while (at < matrix.length && Number.isFinite(matrix[at])) at++;
  if (at < matrix.length) throw new RangeError(`matrix[${at}] is ${matrix[at]}: an eigenvalue needs finite numbers`);
}

/** Divided by its largest entry, so that squares of its numbers neither vanish nor overflow. */
export function toUnitScale(matrix: Float64Array): { scaled: Float64Array; scale: number } {
  let largest = 0;
  for (let at = 0; at < matrix.length; at++) largest = Math.max(largest, Math.abs(matrix[at]));
  const scale = largest || 1;
  const scaled = matrix.slice();
  for (let at = 0; at < scaled.length; at++) scaled[at] /= scale;
  return { scaled, scale };
}

/** One row of H·R₁·R₂ …, from a row of the unit matrix: reflections and rotations act on the columns only. */
function turnRow(row: Float64Array, { size, reflections, betas }: Tridiagonal, { planes, turns }: Diagonalised): void {
  for (let k = 0; k + 1 < size; k++) {
    let along = 0;
    for (let j = k + 1; j < size; j++) along += reflections[k * size + j] * row[j];
    along *= betas[k];
    for (let j = k + 1; j < size; j++) row[j] -= along * reflections[k * size + j];
  }
  planes.forEach((plane, at) => {
    const [cos, sin] = [turns[2 * at], turns[2 * at + 1]];
    const [left, right] = [row[plane], row[plane + 1]];
    row[plane + 1] = sin * left + cos * right;
    row[plane] = cos * left - sin * right;
  });
}

export const plainEigen: EigenKernels = {
  symmetricEigen(matrix, size) {
    checkMatrix(matrix, size);
    const { scaled, scale } = toUnitScale(matrix);
    const tridiagonal = tridiagonalise(scaled, size);
    const diagonal = diagonalise(tridiagonal);
    const vectors = new Float64Array(size * size);
    for (let row = 0; row < size; row++) {
      vectors[row * size + row] = 1;
      turnRow(vectors.subarray(row * size, (row + 1) * size), tridiagonal, diagonal);
    }
    return inOrder({ values: diagonal.values.map((value) => scale * value), vectors });
  },
};
