import fc from "fast-check";
import { expect, test } from "vitest";
import { everyKernels, sameOnAnyThreads } from "../kernels.fixture.ts";
import { plainKernels } from "../kernels.ts";
import type { Rows } from "./gramKernels.ts";

const kernels = everyKernels();

const rowsOf = (rowCount: number, width: number, value: (at: number) => number): Rows => ({
  rowCount,
  width,
  values: Float32Array.from({ length: rowCount * width }, (_, at) => value(at)),
});
const waves = (at: number): number => Math.sin(at * at);

const farthest = (one: Float64Array, other: Float64Array): number =>
  one.reduce((far, value, at) => Math.max(far, Math.abs(value - other[at])), 0);

test("an example", () => {
  const rows: Rows = { rowCount: 2, width: 4, values: Float32Array.of(1, 2, 0, 0, 3, 0, 0, -1) };
  const expected = Float64Array.of(10, 2, 0, -3, 2, 4, 0, 0, 0, 0, 0, 0, -3, 0, 0, 1);
  for (const one of kernels) expect(one.gram(rows)).toEqual(expected);
});

test("whole numbers come out exact in every mode, whatever the shape", () => {
  const shapes = fc.record({ rowCount: fc.nat(300), width: fc.integer({ min: 1, max: 18 }), seed: fc.nat(99) });
  fc.assert(
    fc.property(shapes, ({ rowCount, width, seed }) => {
      const rows = rowsOf(rowCount, 4 * width, (at) => ((at * 31 + seed) % 17) - 8);
      for (const one of kernels) expect(one.gram(rows)).toEqual(plainKernels.gram(rows));
    }),
    { numRuns: 25 },
  );
});

test.each([4, 12, 64, 128, 256])("%i wide: within single precision, the same bytes for 1, 2 and 3 threads", (width) => {
  const rows = rowsOf(1_003, width, waves);
  const plain = plainKernels.gram(rows);
  for (const one of kernels) expect(farthest(one.gram(rows), plain)).toBeLessThan(1e-3);
  sameOnAnyThreads(kernels, (one) => one.gram(rows));
});

test("no rows give zeros; a width that is no multiple of four is refused", () => {
  for (const one of kernels) {
    expect(one.gram(rowsOf(0, 8, waves))).toEqual(new Float64Array(64));
    expect(() => one.gram(rowsOf(2, 6, waves))).toThrow("width must be a positive multiple of 4, not 6");
    expect(() => one.gram({ rowCount: 2, width: 8, values: new Float32Array(8) })).toThrow("do not make 2 rows of 8");
  }
});

test("a number that is not finite is refused wherever it stands, and so are squares that single precision cannot hold", () => {
  const places = fc.record({ at: fc.nat(8 * 37 - 1), value: fc.constantFrom(NaN, Infinity, -Infinity) });
  fc.assert(
    fc.property(places, ({ at, value }) => {
      const rows = rowsOf(37, 8, (place) => (place === at ? value : waves(place)));
      const message = `values[${at}] is ${value}: a Gram matrix needs finite numbers`;
      for (const one of kernels) expect(() => one.gram(rows)).toThrow(message);
    }),
  );
  const great = rowsOf(2, 4, () => 1e30);
  const wasm = kernels.filter(({ mode }) => mode !== "plain");
  for (const one of wasm) expect(() => one.gram(great)).toThrow("the squares of column 0 sum up to more than single");
});

test("a sample is the same in every mode, on any number of threads, and scales what it reads", () => {
  const shapes = fc.record({ rowCount: fc.nat(2_500), width: fc.constantFrom(4, 12, 128), seed: fc.nat(99) });
  fc.assert(
    fc.property(shapes, ({ rowCount, width, seed }) => {
      const rows = rowsOf(rowCount, width, (at) => waves(at + seed));
      const plain = plainKernels.gram(rows, "sampled");
      for (const one of kernels) expect(farthest(one.gram(rows, "sampled"), plain)).toBeLessThan(1e-2);
      sameOnAnyThreads(kernels, (one) => one.gram(rows, "sampled"));
    }),
    { numRuns: 8 },
  );
  const ones = rowsOf(5_000, 128, () => 1);
  for (const one of kernels) expect(one.gram(ones, "sampled")[1]).toBeCloseTo(5_000, 1);
});

test("a sample reads the first quarter of the rows, and of the rest every second block of 48 rows of 128 numbers", () => {
  const rowCount = 16 * 96;
  const onlyRow = (row: number): Rows => rowsOf(rowCount, 128, (at) => (Math.floor(at / 128) === row ? 1 : 0));
  for (const one of kernels) {
    const told = (row: number): number => one.gram(onlyRow(row), "sampled")[0];
    expect([0, 4 * 96 - 1].map(told)).toEqual([1, 1]);
    expect([4 * 96, 4 * 96 + 47, 15 * 96].map(told)).toEqual([2, 2, 2]);
    expect([4 * 96 + 48, 4 * 96 + 95, rowCount - 1].map(told)).toEqual([0, 0, 0]);
  }
});
