import fc from "fast-check";
import { expect, test } from "vitest";
import { binOf, binRows, quantileBins } from "./featureBins.ts";

const column = fc.array(
  fc.oneof(fc.float({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, 1, 2, Number.NaN)),
  {
    minLength: 1,
    maxLength: 80,
  },
);

function tableOf(values: readonly number[]) {
  return { rowCount: values.length, featureCount: 1, values: Float32Array.from(values) };
}

test("a bin holds what its edges say, and a larger value never has a lower bin", () => {
  fc.assert(
    fc.property(column, fc.integer({ min: 2, max: 12 }), (values, binCount) => {
      const table = tableOf(values);
      const bins = quantileBins(table, binCount);
      const [edges] = bins.edges;
      expect(edges.length).toBeLessThan(binCount);
      expect([...edges]).toEqual([...new Set(edges)].toSorted((a, b) => a - b));
      binRows(table, bins).forEach((bin, row) => {
        const value = table.values[row];
        const brute = Number.isNaN(value) ? edges.length + 1 : edges.filter((edge) => edge < value).length;
        expect(bin).toBe(brute);
      });
    }),
  );
});

test("few values have a bin each, many share them evenly", () => {
  const [few] = quantileBins(tableOf([3, 1, 1, 2, Number.NaN, 3]), 8).edges;
  expect([...few]).toEqual([1.5, 2.5]);
  const many = tableOf(Array.from({ length: 1_000 }, (_, at) => at));
  const bins = quantileBins(many, 10);
  const counts = Array.from({ length: 10 }, (_, bin) => binRows(many, bins).filter((code) => code === bin).length);
  expect(counts).toEqual(Array.from({ length: 10 }, () => 100));
});

test("neighbours that 32 bits hardly tell apart are still cut between", () => {
  const lower = Math.fround(1e-3);
  const higher = new Float32Array(new Int32Array([new Int32Array(Float32Array.of(lower).buffer)[0] + 1]).buffer)[0];
  const [edges] = quantileBins(tableOf([lower, higher]), 4).edges;
  expect(binOf(edges, lower)).toBe(0);
  expect(binOf(edges, higher)).toBe(1);
});

test("says what is wrong with the number of bins", () => {
  expect(() => quantileBins(tableOf([1]), 256)).toThrow("binCount must be a whole number of 2 … 255, not 256");
});
