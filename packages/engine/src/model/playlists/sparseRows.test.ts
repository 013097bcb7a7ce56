import fc from "fast-check";
import { expect, test } from "vitest";
import { addRow, checkSparseRows, productsWith, sparseRows } from "./sparseRows.ts";

const width = 6;
const matrix = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: width, maxLength: width }), {
  maxLength: 5,
});
const pack = (dense: number[][]) =>
  sparseRows(
    dense.map((row) => new Map(row.flatMap((value, at) => (value === 0 ? [] : [[at, value] as const])).toReversed())),
  );

test("does what the dense matrix does", () => {
  fc.assert(
    fc.property(
      matrix,
      fc.array(fc.integer({ min: -3, max: 3 }), { minLength: width, maxLength: width }),
      (dense, vector) => {
        const rows = pack(dense);
        checkSparseRows("rows", rows, width);
        const expected = dense.map((row) => row.reduce((sum, value, at) => sum + value * vector[at], 0));
        expect([...productsWith(rows, Float64Array.from(vector))]).toEqual(expected.map((value) => value + 0));
        dense.forEach((row, at) => {
          const into = Float64Array.from(vector);
          addRow(rows, at, { into, weight: 2 });
          expect([...into]).toEqual(vector.map((value, column) => value + 2 * row[column]));
        });
      },
    ),
  );
});

test("names what does not fit together", () => {
  const rows = pack([[1, 0, 2, 0, 0, 3]]);
  expect(() => checkSparseRows("likes", { ...rows, values: new Float32Array(1) }, width)).toThrow(
    "likes has 3 columns, 1 values and ends at 3",
  );
  expect(() => checkSparseRows("likes", rows, 4)).toThrow("likes names column 5; it must lie in 0 … 3");
});
