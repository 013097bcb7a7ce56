import fc from "fast-check";
import { expect, test } from "vitest";
import { solveCholesky } from "./cholesky.ts";
import { invertPositiveDefinite } from "./invertPositiveDefinite.ts";

/** BBᵀ + ridge·I for a B of the given numbers. */
function positiveDefinite(numbers: readonly number[], size: number, ridge: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = i === j ? ridge : 0;
      for (let k = 0; k < size; k++) sum += numbers[i * size + k] * numbers[j * size + k];
      matrix[i * size + j] = sum;
    }
  }
  return matrix;
}

const matrices = fc.integer({ min: 1, max: 13 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    numbers: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size * size, maxLength: size * size }),
    ridge: fc.constantFrom(0.5, 20),
  }),
);

test("every column solves the system that it stands for, on any side; the matrix is left alone", () => {
  fc.assert(
    fc.property(matrices, ({ size, numbers, ridge }) => {
      const matrix = positiveDefinite(numbers, size, ridge);
      const before = matrix.slice();
      const inverse = invertPositiveDefinite(matrix, size);
      expect(matrix).toEqual(before);
      for (let column = 0; column < size; column++) {
        const unit = Array.from({ length: size }, (_, at) => Number(at === column));
        solveCholesky(matrix, unit).forEach((value, row) => {
          expect(inverse[row * size + column]).toBeCloseTo(value, 8);
          expect(inverse[row * size + column]).toBe(inverse[column * size + row]);
        });
      }
    }),
  );
});

test("reads the lower triangle alone", () => {
  const inverse = invertPositiveDefinite(Float64Array.of(4, 99, 0, 2), 2);
  [0.25, 0, 0, 0.5].forEach((value, at) => expect(inverse[at]).toBeCloseTo(value, 14));
});

test("refuses what has no such inverse, or is not square", () => {
  expect(() => invertPositiveDefinite(Float64Array.of(1, 2, 2, 1), 2)).toThrow("pivot 1 is -3; raise the regularis");
  expect(() => invertPositiveDefinite(Float64Array.of(Number.NaN), 1)).toThrow("not positive definite");
  expect(() => invertPositiveDefinite(new Float64Array(5), 2)).toThrow("5 numbers do not make 2 × 2");
});
