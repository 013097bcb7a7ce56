import { solveExactly } from "./exactRow.ts";
import type { RidgeKernels, RidgeRow } from "./ridgeKernels.ts";

/** @throws RangeError that names what does not fit */
export function checkRow({ factors, factorCount, shared, ridge, columns }: RidgeRow): void {
  if (!(factorCount > 0) || factorCount % 4 !== 0) {
    throw new RangeError(`factorCount must be a positive multiple of 4, not ${factorCount}`);
  }
  if (shared.length !== factorCount)
    throw new RangeError(`shared must have ${factorCount} numbers, not ${shared.length}`);
  if (!(ridge >= 0)) throw new RangeError(`ridge must be at least 0, not ${ridge}`);
  const rowCount = factors.length / factorCount;
  for (let at = 0; at < columns.length; at++) {
    if (columns[at] >= 0 && columns[at] < rowCount) continue;
    throw new RangeError(`columns[${at}] is ${columns[at]}; the fixed side has rows 0 … ${rowCount - 1}`);
  }
}

/** @throws RangeError unless every number of the solution is one */
export function checkSolution(x: Float32Array): Float32Array {
  if (x.every(Number.isFinite)) return x;
  throw new RangeError("the row's matrix is not positive definite: raise the regularisation");
}

/** A diagonal matrix as rows. */
function diagonalMatrix(diagonal: Float64Array): Float64Array {
  const matrix = new Float64Array(diagonal.length ** 2);
  diagonal.forEach((value, at) => {
    matrix[at * (diagonal.length + 1)] = value;
  });
  return matrix;
}

/** In plain TypeScript, in double precision. */
export const plainRidge: RidgeKernels = {
  solveRidge(row) {
    checkRow(row);
    const x = new Float32Array(row.factorCount);
    solveExactly({ ...row, shared: diagonalMatrix(row.shared), from: 0, to: row.columns.length }, x);
    return checkSolution(x);
  },
};
