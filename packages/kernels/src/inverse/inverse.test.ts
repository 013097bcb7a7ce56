import fc from "fast-check";
import { expect, test } from "vitest";
import { everyKernels, sameOnAnyThreads } from "../kernels.fixture.ts";

const kernels = everyKernels();

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

/** The largest entry of A·B − I. */
function fault(a: Float64Array, b: Float64Array, size: number): number {
  let worst = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = i === j ? -1 : 0;
      for (let k = 0; k < size; k++) sum += a[i * size + k] * b[k * size + j];
      worst = Math.max(worst, Math.abs(sum));
    }
  }
  return worst;
}

const matrices = fc.integer({ min: 1, max: 13 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    numbers: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size * size, maxLength: size * size }),
    ridge: fc.constantFrom(0.5, 20),
  }),
);

test("gives the unit matrix when multiplied with what was given, on any side; that is left alone", () => {
  fc.assert(
    fc.property(matrices, ({ size, numbers, ridge }) => {
      const matrix = positiveDefinite(numbers, size, ridge);
      const before = matrix.slice();
      for (const one of kernels) {
        const inverse = one.invertPositiveDefinite(matrix, size);
        expect(fault(matrix, inverse, size)).toBeLessThan(1e-9);
        for (let i = 0; i < size; i++) {
          for (let j = 0; j < i; j++) expect(inverse[i * size + j]).toBe(inverse[j * size + i]);
        }
      }
      expect(matrix).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test("the same bytes for 1, 2 and 3 threads, and as plain to the last digits", () => {
  const size = 150;
  const numbers = Array.from({ length: size * size }, (_, at) => Math.sin(at * at));
  const matrix = positiveDefinite(numbers, size, 3);
  sameOnAnyThreads(kernels, (one) => one.invertPositiveDefinite(matrix, size));
  const [plain] = kernels.filter(({ mode }) => mode === "plain").map((one) => one.invertPositiveDefinite(matrix, size));
  expect(fault(matrix, plain, size)).toBeLessThan(1e-12);
  for (const one of kernels) {
    one.invertPositiveDefinite(matrix, size).forEach((value, at) => expect(value).toBeCloseTo(plain[at], 12));
  }
});

test("reads the lower triangle alone", () => {
  for (const one of kernels) {
    const inverse = one.invertPositiveDefinite(Float64Array.of(4, 99, 0, 2), 2);
    [0.25, 0, 0, 0.5].forEach((value, at) => expect(inverse[at]).toBeCloseTo(value, 14));
  }
});

test("refuses what has no such inverse, or is not square", () => {
  for (const one of kernels) {
    const invert = (size: number, ...values: number[]) => one.invertPositiveDefinite(Float64Array.from(values), size);
    expect(() => invert(2, 1, 2, 2, 1)).toThrow("pivot 1 is not above 0; raise the regularisation");
    expect(() => invert(1, Number.NaN)).toThrow("not positive definite");
    expect(() => invert(2, 1, 2, 3, 4, 5)).toThrow("5 numbers do not make 2 × 2");
    expect([...invert(0)]).toEqual([]);
  }
});
