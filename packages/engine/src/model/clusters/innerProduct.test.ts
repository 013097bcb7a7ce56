import fc from "fast-check";
import { expect, test } from "vitest";
import { innerProduct } from "./innerProduct.ts";

const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 });

test("is that of the two rows, and the same from either side", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (given) => {
      const rows = { rowCount: given.length, width: 3, values: Float32Array.from(given.flat()) };
      const [first, second] = given;
      const expected = first.reduce((sum, value, at) => sum + value * second[at], 0);
      expect(innerProduct(rows, rows, [0, 1])).toBe(expected);
      expect(innerProduct(rows, rows, [1, 0])).toBe(expected);
    }),
  );
});
