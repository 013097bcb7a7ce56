import { expect, test } from "vitest";
import { solveCholesky } from "./cholesky.ts";
import { gaussian } from "./gaussian.ts";
import { seededRandom } from "./seededRandom.ts";

/** B·Bᵀ + I for random B: symmetric, positive definite. */
function randomDefinite(size: number, seed: string): Float64Array {
  const random = seededRandom(seed);
  const b = Array.from({ length: size * size }, () => gaussian(random));
  const matrix = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let sum = row === column ? 1 : 0;
      for (let at = 0; at < size; at++) sum += b[row * size + at] * b[column * size + at];
      matrix[row * size + column] = sum;
    }
  }
  return matrix;
}

const multiply = (matrix: Float64Array, x: ArrayLike<number>): number[] =>
  Array.from({ length: x.length }, (_, row) =>
    Array.from(x).reduce((sum, value, at) => sum + value * matrix[row * x.length + at], 0),
  );

test.each([1, 2, 5, 40])("solveCholesky: putting the answer back gives the right side (%i unknowns)", (size) => {
  const matrix = randomDefinite(size, `cholesky ${size}`);
  const b = Array.from({ length: size }, (_, at) => at - 1.5);
  const back = multiply(matrix, solveCholesky(matrix, b));
  back.forEach((value, at) => expect(value).toBeCloseTo(b[at], 8));
});

test("solveCholesky refuses a matrix that is not positive definite", () => {
  expect(() => solveCholesky(Float64Array.of(1, 2, 2, 1), [1, 1])).toThrow("pivot 1 is -3");
});
