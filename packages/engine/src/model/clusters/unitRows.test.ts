import fc from "fast-check";
import { expect, test } from "vitest";
import { innerProduct, unitRows } from "./unitRows.ts";

const number = fc.double({ min: -100, max: 100, noNaN: true }).map(Math.fround);

test("rows keep their direction and lose their length; zeros stay zeros", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 8 }), (given) => {
      const rows = { rowCount: given.length, width: 3, values: Float32Array.from(given.flat()) };
      const units = unitRows(rows);
      for (let row = 0; row < rows.rowCount; row++) {
        const length = Math.hypot(...given[row]);
        if (length < 1e-15) continue;
        expect(innerProduct(units, units, [row, row])).toBeCloseTo(1, 5);
        expect(innerProduct(units, rows, [row, row]) / length).toBeCloseTo(1, 5);
      }
    }),
  );
  expect([...unitRows({ rowCount: 1, width: 2, values: new Float32Array(2) }).values]).toEqual([0, 0]);
});
