import fc from "fast-check";
import { expect, test } from "vitest";
import { productsOfRows, rowNorms, rowProducts } from "./rowProducts.ts";

const whole = fc.integer({ min: -1_000, max: 1_000 });
const shape = fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 11 }));
const cases = shape.chain(([rowCount, width]) =>
  fc.record({
    width: fc.constant(width),
    vector: fc.array(whole, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(whole, { minLength: width, maxLength: width }), {
      minLength: rowCount,
      maxLength: rowCount,
    }),
  }),
);

test("are the sums of products, for any width", () => {
  fc.assert(
    fc.property(cases, ({ width, vector, rows }) => {
      const table = { rowCount: rows.length, width, values: Float32Array.from(rows.flat()) };
      const product = rowProducts(table);
      const norms = rowNorms(table);
      rows.forEach((row, at) => {
        const expected = row.reduce((sum, value, place) => sum + value * vector[place], 0);
        expect(product(Float32Array.from(vector), at)).toBe(expected);
        rows.forEach((other, place) => {
          const between = row.reduce((sum, value, factor) => sum + value * other[factor], 0);
          expect(productsOfRows(table)(at, place)).toBe(between);
        });
        expect(norms[at]).toBe(Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)));
      });
    }),
  );
});
