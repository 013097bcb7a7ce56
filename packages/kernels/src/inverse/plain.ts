import type { InverseKernels } from "./inverseKernels.ts";
import { RowTiles } from "./rowTiles.ts";
import { checkSquare, cutSquare, fillSquare, notPositiveDefinite, roundedUp, tileSide, type Square } from "./square.ts";

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
      else throw notPositiveDefinite(row);
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

/** Tile by tile; each of the three steps is a product of rows with rows. */
export const plainInverse: InverseKernels = {
  invertPositiveDefinite(matrix, size) {
    checkSquare(matrix, size);
    const side = roundedUp(size);
    const square: Square = { size: side, values: new Float64Array(side * side) };
    fillSquare(square, matrix, size);
    factorise(square);
    squareOfUpper(transposedInverse(square), square.values);
    return side === size ? square.values : cutSquare(square, size);
  },
};
