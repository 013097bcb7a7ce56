/** A square matrix, row major, whose side is a multiple of four. */
export interface Square {
  size: number;
  values: Float64Array;
}

/** Rows and columns of a tile. */
export const tileSide = 4;

export const roundedUp = (size: number): number => tileSide * Math.ceil(size / tileSide);

/** @throws RangeError unless there are size × size numbers */
export function checkSquare(matrix: Float64Array, size: number): void {
  if (matrix.length !== size * size) throw new RangeError(`${matrix.length} numbers do not make ${size} × ${size}`);
}

/** Writes the matrix into the zeros of a larger square, with ones on what is left of the diagonal. */
export function fillSquare({ size: side, values }: Square, matrix: Float64Array, size: number): void {
  for (let row = 0; row < size; row++) values.set(matrix.subarray(row * size, (row + 1) * size), row * side);
  for (let row = size; row < side; row++) values[row * side + row] = 1;
}

/** The first rows and columns; a copy. */
export function cutSquare({ size: side, values }: Square, size: number): Float64Array {
  if (side === size) return values.slice();
  const cut = new Float64Array(size * size);
  for (let row = 0; row < size; row++) cut.set(values.subarray(row * side, row * side + size), row * size);
  return cut;
}

export function notPositiveDefinite(row: number): RangeError {
  return new RangeError(`matrix is not positive definite: pivot ${row} is not above 0; raise the regularisation`);
}
