import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rows } from "../gram/gramKernels.ts";
import { everyKernels } from "../kernels.fixture.ts";
import { plainKernels } from "../kernels.ts";
import { rowNorms, rowProducts } from "../product/rowProducts.ts";
import { assignRows, directionsOf, sphericalKMeans } from "./sphericalKMeans.ts";

const kernels = everyKernels();
const width = 5;
const value = fc.float({ min: -2, max: 2, noNaN: true });
const rowsUpTo = (maxRows: number): fc.Arbitrary<Rows> =>
  fc
    .array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: maxRows })
    .map((rows) => ({ rowCount: rows.length, width, values: Float32Array.from(rows.flat()) }));

function firstRows(rows: Rows, count: number): Rows {
  const rowCount = Math.min(count, rows.rowCount);
  return { rowCount, width, values: rows.values.slice(0, width * rowCount) };
}

/** Sum over rows of the cosine with the nearest centroid: what the algorithm raises. */
function objective(rows: Rows, centroids: Rows): number {
  return assignRows(directionsOf(rows), centroids, plainKernels).scores.reduce((sum, score) => sum + score, 0);
}

test("a row's cluster is the one with the highest product, the first of equal ones, in every mode", () => {
  fc.assert(
    fc.property(rowsUpTo(30), rowsUpTo(6), (rows, centroids) => {
      const product = rowProducts(centroids);
      const expected = Array.from({ length: rows.rowCount }, (_, row) => {
        const vector = rows.values.subarray(row * width, (row + 1) * width);
        const scores = Array.from({ length: centroids.rowCount }, (_unused, at) => Math.fround(product(vector, at)));
        return scores.indexOf(Math.max(...scores));
      });
      for (const one of kernels) expect([...assignRows(rows, centroids, one).clusterOf]).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("another round never fits worse while no cluster runs empty", () => {
  fc.assert(
    fc.property(rowsUpTo(40), fc.nat(2), (rows, more) => {
      const fit = (iterations: number): Rows =>
        sphericalKMeans(rows, { start: firstRows(rows, 1 + more), iterations, kernels: plainKernels });
      const once = fit(1);
      fc.pre(new Set(assignRows(rows, once, plainKernels).clusterOf).size === once.rowCount);
      expect(objective(rows, fit(2))).toBeGreaterThan(objective(rows, once) - 1e-5);
    }),
  );
});

test("the length of rows does not matter", () => {
  fc.assert(
    fc.property(rowsUpTo(40), (rows) => {
      const options = { start: firstRows(rows, 3), iterations: 2, kernels: plainKernels };
      const longer = { ...rows, values: rows.values.map((one) => 4 * one) };
      expect(sphericalKMeans(longer, options)).toEqual(sphericalKMeans(rows, options));
    }),
  );
});

test("finds the directions that rows scatter around; the same bytes in every mode", () => {
  const values = Float32Array.from({ length: 300 * width }, (_, at) => {
    const row = Math.floor(at / width);
    return (1 + (row % 9)) * ((at % width === row % 3 ? 1 : 0) + 0.1 * Math.sin(at * at));
  });
  const rows = { rowCount: 300, width, values };
  const options = { start: { rowCount: 3, width, values: values.slice(0, 3 * width) }, iterations: 5 };
  const centroids = sphericalKMeans(rows, { ...options, kernels: plainKernels });
  for (let axis = 0; axis < 3; axis++) expect(centroids.values[axis * width + axis]).toBeGreaterThan(0.99);
  for (const norm of rowNorms(centroids)) expect(norm).toBeCloseTo(1, 5);
  for (const one of kernels) expect(sphericalKMeans(rows, { ...options, kernels: one })).toEqual(centroids);
});

test("a centroid without rows starts again at the row that is served worst", () => {
  const rows = { rowCount: 3, width: 2, values: Float32Array.of(1, 0, 1, 0.1, 0, 1) };
  const start = { rowCount: 2, width: 2, values: Float32Array.of(1, 0, -1, 0) };
  const { values } = sphericalKMeans(rows, { start, iterations: 2, kernels: plainKernels });
  expect([...values.subarray(2)]).toEqual([0, 1]);
});

test("no rows leave the start as it is", () => {
  const start = { rowCount: 1, width: 2, values: Float32Array.of(3, 4) };
  const none = { rowCount: 0, width: 2, values: new Float32Array(0) };
  const { values } = sphericalKMeans(none, { start, iterations: 3, kernels: plainKernels });
  expect([...values]).toEqual([...Float32Array.of(0.6, 0.8)]);
});
