import fc from "fast-check";
import { expect, test } from "vitest";
import { everyKernels, sameOnAnyThreads } from "../kernels.fixture.ts";
import type { Kernels } from "../kernels.ts";

const kernels = everyKernels();

/** Symmetric matrices of a few sizes; with few levels many eigenvalues are equal. */
const matrices = fc
  .record({ size: fc.constantFrom(4, 8, 12, 20), levels: fc.constantFrom(1, 2, 1_000), seed: fc.nat(1_000) })
  .map(({ size, levels, seed }) => {
    const value = (i: number, j: number): number => Math.round(levels * Math.sin((i + 1) * (j + 1) * (seed + 1)));
    return { size, matrix: squareOf(size, (i, j) => value(Math.min(i, j), Math.max(i, j))) };
  });

const squareOf = (size: number, entry: (i: number, j: number) => number): Float64Array =>
  Float64Array.from({ length: size * size }, (_, at) => entry(Math.floor(at / size), at % size));

/** How far V·diag(values)·Vᵀ is from A, and VᵀV from the unit matrix, against the largest entry. */
function faults(one: Kernels, matrix: Float64Array, size: number): number {
  const { values, vectors } = one.symmetricEigen(matrix, size);
  const scale = Math.max(...matrix.map(Math.abs)) || 1;
  let worst = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let [again, angle] = [-matrix[i * size + j] / scale, i === j ? -1 : 0];
      for (let k = 0; k < size; k++) {
        again += (vectors[i * size + k] * values[k] * vectors[j * size + k]) / scale;
        angle += vectors[k * size + i] * vectors[k * size + j];
      }
      worst = Math.max(worst, Math.abs(again), Math.abs(angle));
    }
  }
  return worst;
}

test("an example", () => {
  const matrix = squareOf(4, (i, j) => (i === j ? [5, 5, 7, 0][i] : Number(i + j === 1)));
  const half = Math.SQRT1_2;
  const expected = [
    [0, half, half, 0],
    [0, half, -half, 0],
    [1, 0, 0, 0],
    [0, 0, 0, 1],
  ];
  for (const one of kernels) {
    const { values, vectors } = one.symmetricEigen(matrix, 4);
    [7, 6, 4, 0].forEach((value, at) => expect(values[at]).toBeCloseTo(value, 12));
    expected.flat().forEach((value, at) => expect(vectors[at]).toBeCloseTo(value, 12));
  }
});

test("makes any symmetric matrix again, from axes at right angles, the longest first", () => {
  fc.assert(
    fc.property(matrices, ({ size, matrix }) => {
      for (const one of kernels) {
        expect(faults(one, matrix, size)).toBeLessThan(1e-12);
        const { values } = one.symmetricEigen(matrix, size);
        expect([...values]).toEqual([...values].toSorted((a, b) => b - a));
      }
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["zeros", () => 0],
  ["the unit matrix", (i: number, j: number) => Number(i === j)],
  ["a single axis", (i: number, j: number) => (i + 1) * (j + 1)],
  ["enormous numbers", (i: number, j: number) => 1e150 / (i + j + 1)],
  ["tiny numbers", (i: number, j: number) => 1e-150 / (i + j + 1)],
  ["numbers that fade to nothing", (i: number, j: number) => Math.cos((i + 1) * (j + 1)) * 10 ** (-8 * Math.max(i, j))],
  ["numbers of every size", (i: number, j: number) => 10 ** -Math.abs(i + j - 10)],
])("%s", (_, entry) => {
  const matrix = squareOf(64, entry);
  for (const one of kernels) expect(faults(one, matrix, 64)).toBeLessThan(1e-12);
});

test("the same bytes for 1, 2 and 3 threads, and as plain to the last digits", () => {
  const matrix = squareOf(64, (i, j) => Math.cos((i + 1) * (j + 1)) + Number(i === j) * i);
  sameOnAnyThreads(kernels, (one) => one.symmetricEigen(matrix, 64));
  const plain = kernels[0].symmetricEigen(matrix, 64);
  for (const one of kernels) {
    one.symmetricEigen(matrix, 64).values.forEach((value, at) => expect(value).toBeCloseTo(plain.values[at], 10));
  }
});

test("refuses what it cannot take", () => {
  for (const one of kernels) {
    expect(() => one.symmetricEigen(new Float64Array(36), 6)).toThrow("size must be a positive multiple of 4, not 6");
    expect(() => one.symmetricEigen(new Float64Array(9), 4)).toThrow("9 numbers do not make 4 × 4");
    expect(() => one.symmetricEigen(new Float64Array(16).fill(NaN), 4)).toThrow("matrix[0] is NaN");
  }
});
