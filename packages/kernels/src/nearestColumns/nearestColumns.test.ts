import fc from "fast-check";
import { expect, test } from "vitest";
import { everyWasmKernels, sameOnAnyThreads } from "../kernels.fixture.ts";
import { plainKernels } from "../kernels.ts";
import type { ColumnComparison, WeightedRows } from "./nearestColumnsKernels.ts";

const kernels = everyWasmKernels();

/** Rows of (column, weight) pairs. */
function rowsOf(columnCount: number, rows: [number, number][][]): WeightedRows {
  const entries = rows.flatMap((row) => row.toSorted(([a], [b]) => a - b));
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    offsets[at + 1] = offsets[at] + row.length;
  });
  const columns = Int32Array.from(entries, ([column]) => column);
  return {
    rowCount: rows.length,
    columnCount,
    offsets,
    columns,
    weights: Float32Array.from(entries, ([, weight]) => weight),
  };
}

const columnCount = 9;
/** many equal scores, huge and tiny ones */
const weight = fc.constantFrom(1, 1, 2, 3, 1e-40, 1e30);
const row = fc.uniqueArray(fc.tuple(fc.nat(columnCount - 1), weight), { selector: ([column]) => column });
const comparisons: fc.Arbitrary<ColumnComparison> = fc.record({
  rows: fc.array(row, { maxLength: 8 }).map((rows) => rowsOf(columnCount, rows)),
  lengths: fc.float64Array({ minLength: columnCount, maxLength: columnCount, min: 0.5, max: 3, noNaN: true }),
  shrinkage: fc.constantFrom(0, 10),
  limit: fc.constantFrom(0, 1, 3, columnCount, Infinity),
});

/** Every pair of columns, in the kernels' order of adding. */
function compareAll({ rows, lengths, shrinkage, limit }: ColumnComparison, a: number): { b: number; score: number }[] {
  const found: { b: number; score: number }[] = [];
  const weightOf = (r: number, column: number): number => {
    const at = rows.columns.subarray(0, rows.offsets[r + 1]).indexOf(column, rows.offsets[r]);
    return at < 0 ? 0 : rows.weights[at];
  };
  for (let b = 0; b < rows.columnCount; b++) {
    let sum = 0;
    for (let r = 0; r < rows.rowCount; r++) sum += weightOf(r, a) * weightOf(r, b);
    if (b !== a && sum > 0) found.push({ b, score: Math.fround(sum / (lengths[a] * lengths[b] + shrinkage)) });
  }
  return found.toSorted((one, other) => other.score - one.score || one.b - other.b).slice(0, limit);
}

test("the plain twin finds what comparing all pairs finds, cut at the limit", () => {
  fc.assert(
    fc.property(comparisons, (comparison) => {
      const { offsets, neighbours, scores } = plainKernels.nearestColumns(comparison);
      for (let column = 0; column < columnCount; column++) {
        const expected = compareAll(comparison, column);
        expect([...neighbours.subarray(offsets[column], offsets[column + 1])]).toEqual(expected.map(({ b }) => b));
        expect([...scores.subarray(offsets[column], offsets[column + 1])]).toEqual(expected.map(({ score }) => score));
      }
    }),
  );
});

test("equals its plain twin byte for byte", () => {
  fc.assert(
    fc.property(comparisons, (comparison) => {
      for (const one of kernels)
        expect(one.nearestColumns(comparison)).toEqual(plainKernels.nearestColumns(comparison));
    }),
    { numRuns: 40 },
  );
});

test("a thousand columns: as the twin, the same bytes for 1, 2 and 3 threads", () => {
  const pick = (at: number, salt: number): number => (Math.imul(at * 31 + salt, 0x9e3779b1) >>> 8) % 1_000;
  const rows = Array.from({ length: 400 }, (_, r) =>
    Array.from(
      new Set(Array.from({ length: 30 }, (_unused, at) => Math.min(pick(r, at), pick(at, r)))),
      (column): [number, number] => [column, 1 + ((r + column) % 5) / 4],
    ),
  );
  const comparison = { rows: rowsOf(1_000, rows), lengths: new Float64Array(1_000).fill(2), shrinkage: 1, limit: 20 };
  const expected = plainKernels.nearestColumns(comparison);
  expect(expected.neighbours.length).toBeGreaterThan(5_000);
  expect(kernels[0].nearestColumns(comparison)).toEqual(expected);
  sameOnAnyThreads(kernels, (one) => one.nearestColumns(comparison));
});

test("no columns, no rows; says what is wrong", () => {
  const empty = { rows: rowsOf(0, []), lengths: new Float64Array(0), shrinkage: 0, limit: 5 };
  for (const one of [plainKernels, ...kernels]) {
    expect([...one.nearestColumns(empty).offsets]).toEqual([0]);
    const rows = rowsOf(2, [
      [
        [0, 1],
        [1, 0],
      ],
    ]);
    const comparison = { rows, lengths: Float64Array.of(1, 1), shrinkage: 0, limit: 5 };
    expect(() => one.nearestColumns(comparison)).toThrow("weights[1] is 0; it must be above 0");
    expect(() => one.nearestColumns({ ...comparison, lengths: Float64Array.of(1) })).toThrow("1 numbers for 2 columns");
    expect(() => one.nearestColumns({ ...comparison, limit: Number.NaN })).toThrow("limit must be at least 0, not NaN");
  }
});
