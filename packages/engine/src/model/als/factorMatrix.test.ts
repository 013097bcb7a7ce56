import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { randomFactors, squaredLengths, turnToAxesOf, zeroFactors, type FactorMatrix } from "./factorMatrix.ts";

const rowsOf = ({ rowCount, factorCount, values }: FactorMatrix): number[][] =>
  Array.from({ length: rowCount }, (_, row) => [...values.subarray(row * factorCount, (row + 1) * factorCount)]);

const product = (a: number[], b: number[]): number => a.reduce((sum, value, at) => sum + value * b[at], 0);

/** Every inner product of a row of one side with a row of the other. */
const across = (one: FactorMatrix, other: FactorMatrix): number[] =>
  rowsOf(one).flatMap((a) => rowsOf(other).map((b) => product(a, b)));

/** YᵀY entry by entry. */
function gram(matrix: FactorMatrix): number[][] {
  const factors = [...Array.from({ length: matrix.factorCount }).keys()];
  return factors.map((i) => factors.map((j) => rowsOf(matrix).reduce((sum, y) => sum + y[i] * y[j], 0)));
}

const matrices = (factorCount: number): fc.Arbitrary<FactorMatrix> =>
  fc.nat(9).chain((rowCount) =>
    fc
      .array(fc.integer({ min: -8, max: 8 }), {
        minLength: rowCount * factorCount,
        maxLength: rowCount * factorCount,
      })
      .map((values) => ({ rowCount, factorCount, values: Float32Array.from(values) })),
  );

test("zero factors: one row after the other, all 0", () => {
  expect(zeroFactors(2, 3)).toEqual({ rowCount: 2, factorCount: 3, values: Float32Array.of(0, 0, 0, 0, 0, 0) });
  expect(zeroFactors(0, 4).values).toHaveLength(0);
});

test.each([4, 64])("random factors: normal around 0, spread 0.1 / √%i, the same for the same seed", (factorCount) => {
  const rowCount = 20_000 / factorCount;
  const { values, ...size } = randomFactors(rowCount, factorCount, seededRandom("factors"));
  expect(size).toEqual({ rowCount, factorCount });
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  expect(Math.abs(mean) / spread).toBeLessThan(0.03);
  expect(spread * Math.sqrt(factorCount)).toBeCloseTo(0.1, 2);
  const within = values.filter((value) => Math.abs(value) < spread).length / values.length;
  expect(Math.abs(within - 0.683)).toBeLessThan(0.02);
  expect(randomFactors(rowCount, factorCount, seededRandom("factors")).values).toEqual(values);
  expect(randomFactors(rowCount, factorCount, seededRandom("others")).values).not.toEqual(values);
});

test("squared lengths are the diagonal of YᵀY", () => {
  fc.assert(
    fc.property(matrices(3), (matrix) => {
      expect([...squaredLengths(matrix)]).toEqual(gram(matrix).map((row, at) => row[at]));
    }),
  );
});

test.each([4, 8])("turning keeps every inner product across and within the sides (%i factors)", (factorCount) => {
  fc.assert(
    fc.property(matrices(factorCount), matrices(factorCount), (fixed, other) => {
      const before = [across(fixed, other), across(fixed, fixed), across(other, other)].flat();
      turnToAxesOf(fixed, other);
      const after = [across(fixed, other), across(fixed, fixed), across(other, other)].flat();
      after.forEach((value, at) => expect(value).toBeCloseTo(before[at], 2));
    }),
  );
});

test.each([4, 8])("turning makes YᵀY of the fixed side diagonal, the longest first (%i factors)", (factorCount) => {
  fc.assert(
    fc.property(matrices(factorCount), matrices(factorCount), (fixed, other) => {
      turnToAxesOf(fixed, other);
      const square = gram(fixed);
      const lengths = square.map((row, at) => row[at]);
      square.flat().forEach((value, at) => {
        const [i, j] = [Math.floor(at / factorCount), at % factorCount];
        expect(i === j ? 0 : value).toBeCloseTo(0, 2);
      });
      lengths.slice(1).forEach((length, before) => expect(length).toBeLessThanOrEqual(lengths[before] + 1e-3));
    }),
  );
});

test("turning an example: the axis of the longest rows becomes the first factor of both sides", () => {
  const fixed = { rowCount: 2, factorCount: 4, values: Float32Array.of(0, 0, 3, 0, 1, 0, 0, 0) };
  const other = { rowCount: 1, factorCount: 4, values: Float32Array.of(5, 0, 7, 0) };
  turnToAxesOf(fixed, other);
  expect([...fixed.values]).toEqual([3, 0, 0, 0, 0, 1, 0, 0]);
  expect([...other.values]).toEqual([7, 5, 0, 0]);
});
