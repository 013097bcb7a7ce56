import { expect, test } from "vitest";
import { varyingColumns } from "./varyingColumns.ts";

const { NaN: lacking } = Number;

test("features in which rows agree are left out; one that some rows lack stands twice, on either side of everything", () => {
  const rows = [
    [1, 5, lacking, lacking, 2],
    [1, 6, 7, lacking, 2],
    [1, 5, 8, lacking, lacking],
  ];
  const columns = varyingColumns({ rowCount: 3, featureCount: 5, values: Float32Array.from(rows.flat()) });
  expect([...columns.below]).toEqual([-1, 0, 1, -1, 3]);
  expect([...columns.above]).toEqual([-1, 0, 2, -1, 4]);
  const wanted = [
    [5, -Infinity, Infinity, 2, 2],
    [6, 7, 7, 2, 2],
    [5, 8, 8, -Infinity, Infinity],
  ];
  expect([...columns.values]).toEqual(wanted.flat());
});

test("of one row, and of none, nothing varies", () => {
  for (const rowCount of [0, 1]) {
    const { width } = varyingColumns({
      rowCount,
      featureCount: 2,
      values: new Float32Array(2 * rowCount).fill(lacking),
    });
    expect(width).toBe(0);
  }
});
