import { RowTiles, tileSide } from "./rowTiles.ts";

/** A square matrix, row major, whose side is a multiple of four. */
interface Square {
  size: number;
  values: Float64Array;
}

/** The matrix, with ones added to the diagonal until the side is a multiple of four. */
function padded(matrix: Float64Array, size: number): Square {
  const side = tileSide * Math.ceil(size / tileSide);
  const values = new Float64Array(side * side);
  for (let row = 0; row < side; row++) {
    if (row >= size) values[row * side + row] = 1;
    else values.set(matrix.subarray(row * size, (row + 1) * size), row * side);
  }
  return { size: side, values };
}

/** A = L·Lᵀ in place of A; what lies above the diagonal stays as it was. */
function factorise({ size, values }: Square): void {
  const tiles = new RowTiles(values, values, size);
  const { tile } = tiles;
  for (let i = 0; i < size; i += tileSide) {
    for (let j = 0; j <= i; j += tileSide) {
      tiles.multiply([i, j], 0, j);
      for (let place = 0; place < tile.length; place++) {
        values[(i + (place >> 2)) * size + j + (place & 3)] -= tile[place];
      }
      finishTile({ size, values }, i, j);
    }
  }
}

/** The part of a tile's factorisation that depends on the tile itself. */
function finishTile({ size, values }: Square, i: number, j: number): void {
  for (let row = i; row < i + tileSide; row++) {
    for (let column = j; column < j + tileSide && column <= row; column++) {
      let sum = values[row * size + column];
      for (let k = j; k < column; k++) sum -= values[row * size + k] * values[column * size + k];
      if (row !== column) values[row * size + column] = sum / values[column * size + column];
      else if (sum > 0) values[row * size + row] = Math.sqrt(sum);
      else throw new RangeError(`matrix is not positive definite: pivot ${row} is ${sum}; raise the regularisation`);
    }
  }
}

/** The transpose of L⁻¹: row j holds column j of L⁻¹, from its place j on. */
function transposedInverse(lower: Square): Square {
  const { size } = lower;
  const inverse: Square = { size, values: new Float64Array(size * size) };
  const tiles = new RowTiles(lower.values, inverse.values, size);
  for (let i = 0; i < size; i += tileSide) {
    for (let j = 0; j <= i; j += tileSide) {
      tiles.multiply([i, j], j, i);
      finishInverse({ lower, inverse }, { i, j, tile: tiles.tile });
    }
  }
  return inverse;
}

function finishInverse(
  { lower, inverse }: { lower: Square; inverse: Square },
  { i, j, tile }: { i: number; j: number; tile: Float64Array },
): void {
  const { size } = lower;
  for (let row = i; row < i + tileSide; row++) {
    for (let column = j; column < j + tileSide && column <= row; column++) {
      let sum = Number(row === column) - tile[(row - i) * tileSide + column - j];
      for (let k = Math.max(i, column); k < row; k++) {
        sum -= lower.values[row * size + k] * inverse.values[column * size + k];
      }
      inverse.values[column * size + row] = sum / lower.values[row * size + row];
    }
  }
}

/** U·Uᵀ for an upper triangular U, written into `into`. */
function squareOfUpper({ size, values }: Square, into: Float64Array): void {
  const tiles = new RowTiles(values, values, size);
  for (let i = 0; i < size; i += tileSide) {
    for (let j = 0; j <= i; j += tileSide) {
      tiles.multiply([i, j], i, size);
      tiles.tile.forEach((sum, place) => {
        const [row, column] = [i + (place >> 2), j + (place & 3)];
        into[row * size + column] = sum;
        into[column * size + row] = sum;
      });
    }
  }
}

/**
 * The inverse of a symmetric positive definite matrix: A = L·Lᵀ (Cholesky), A⁻¹ = L⁻ᵀ·L⁻¹. Each of the three steps is a
 * product of rows with rows. size³/2 multiplications; besides the answer 16·size² bytes of working space.
 *
 * @param matrix size × size, row major; only the lower triangle is read
 * @throws RangeError when it is not positive definite, or has not size × size numbers
 */
export function invertPositiveDefinite(matrix: Float64Array, size: number): Float64Array {
  if (matrix.length !== size * size) throw new RangeError(`${matrix.length} numbers do not make ${size} × ${size}`);
  const square = padded(matrix, size);
  factorise(square);
  squareOfUpper(transposedInverse(square), square.values);
  if (square.size === size) return square.values;
  const inverse = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    inverse.set(square.values.subarray(row * square.size, row * square.size + size), row * size);
  }
  return inverse;
}
