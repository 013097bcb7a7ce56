import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rows } from "../gram/gramKernels.ts";
import { everyKernels, everyWasmKernels, sameOnAnyThreads } from "../kernels.fixture.ts";
import { plainKernels, type Kernels } from "../kernels.ts";
import type { BestItems, ExcludedItems, Wanted } from "./topItemsKernels.ts";

const wasm = everyWasmKernels();
const all = everyKernels();

interface Ranking {
  items: Rows;
  queries: Rows;
  wanted: Wanted;
}

function rank(one: Kernels, { items, queries, wanted }: Ranking): BestItems {
  const table = one.itemTable(items);
  const best = table.best(queries, wanted);
  table.close();
  return best;
}

const rowsOf = (width: number, values: number[]): Rows => ({
  rowCount: values.length / width,
  width,
  values: Float32Array.from(values),
});
/** Numbers that make ties, zeros, tiny and huge products, and ordinary ones. */
const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 2, 1e-30, -1e30, 3e38),
  fc.float({ min: -4, max: 4, noNaN: true }),
  fc.integer({ min: -2, max: 2 }),
);
const rows = (width: number, maxRows: number): fc.Arbitrary<Rows> =>
  fc
    .nat(maxRows)
    .chain((rowCount) =>
      fc
        .array(number, { minLength: rowCount * width, maxLength: rowCount * width })
        .map((values) => rowsOf(width, values)),
    );
const excludedOf = (queries: Rows, items: Rows): fc.Arbitrary<ExcludedItems> =>
  fc
    .array(fc.uniqueArray(fc.nat(Math.max(0, items.rowCount - 1)), { maxLength: 6 }), {
      minLength: queries.rowCount,
      maxLength: queries.rowCount,
    })
    .map((lists) => {
      const offsets = new Int32Array(lists.length + 1);
      lists.forEach((list, at) => {
        offsets[at + 1] = offsets[at] + list.length;
      });
      return { offsets, columns: Int32Array.from(lists.flatMap((list) => list.toSorted((a, b) => a - b))) };
    });
const rankings: fc.Arbitrary<Ranking> = fc
  .integer({ min: 1, max: 9 })
  .chain((width) => fc.tuple(rows(width, 70), rows(width, 6)))
  .chain(([items, queries]) =>
    fc.record({
      items: fc.constant(items),
      queries: fc.constant(queries),
      wanted: fc.record({
        k: fc.constantFrom(0, 1, 3, 16, 100),
        excluded: fc.option(excludedOf(queries, items), { nil: undefined }),
      }),
    }),
  );

/** All items that a query may have, by their score as `scoreOf` gives it. */
function sortAll({ items, queries, wanted: { k, excluded } }: Ranking, query: number): number[] {
  const scoreOf = (item: number): number => {
    const sums = [0, 0, 0, 0];
    for (let at = 0; at < items.width; at++) {
      sums[at % 4] += queries.values[query * items.width + at] * items.values[item * items.width + at];
    }
    return Math.fround(sums[0] + sums[1] + (sums[2] + sums[3]));
  };
  const out = excluded ? [...excluded.columns.subarray(excluded.offsets[query], excluded.offsets[query + 1])] : [];
  const scores = Array.from({ length: items.rowCount }, (_, item) => scoreOf(item));
  const order = [...scores.keys()].filter((item) => !out.includes(item));
  return order.toSorted((a, b) => (scores[a] === scores[b] ? a - b : scores[b] > scores[a] ? 1 : -1)).slice(0, k);
}

test("the plain twin finds what sorting all scores finds", () => {
  fc.assert(
    fc.property(rankings, (ranking) => {
      const { stride, counts, items } = rank(plainKernels, ranking);
      for (let query = 0; query < ranking.queries.rowCount; query++) {
        const expected = sortAll(ranking, query);
        expect([...items.subarray(query * stride, query * stride + counts[query])]).toEqual(expected);
      }
    }),
  );
});

test("equals its plain twin byte for byte", () => {
  fc.assert(
    fc.property(rankings, (ranking) => {
      for (const one of wasm) expect(rank(one, ranking)).toEqual(rank(plainKernels, ranking));
    }),
    { numRuns: 60 },
  );
});

/** Rows in a few directions whose lengths differ by orders of magnitude, as factors of popular and rare items do. */
const factors = (rowCount: number, width: number, salt: number): Rows =>
  rowsOf(
    width,
    Array.from({ length: rowCount * width }, (_, at) => {
      const row = Math.floor(at / width);
      return Math.sin(at * 12.9898 + salt) * (1 + (row % 7)) * 10 ** -((row * 13) % 3);
    }),
  );

test.each([1, 7, 64, 130])("%i wide: as the twin, the same bytes for 1, 2 and 3 threads", (width) => {
  const items = factors(700, width, 1);
  const ranking = { items, queries: factors(101, width, 2), wanted: { k: 20 } };
  const expected = rank(plainKernels, ranking);
  for (const one of wasm) expect(rank(one, ranking)).toEqual(expected);
  sameOnAnyThreads(wasm, (one) => rank(one, ranking));
});

test("a query alone gets what it gets among others", () => {
  const items = factors(300, 16, 3);
  const queries = factors(5, 16, 4);
  for (const one of all) {
    const table = one.itemTable(items);
    const together = table.best(queries, { k: 7 });
    for (let query = 0; query < 5; query++) {
      const alone = table.best(rowsOf(16, [...queries.values.subarray(16 * query, 16 * (query + 1))]), { k: 7 });
      expect(alone.items).toEqual(together.items.slice(7 * query, 7 * (query + 1)));
    }
    table.close();
  }
});

test("says what is wrong", () => {
  const items = rowsOf(2, [1, 2, 3, 4]);
  for (const one of all) {
    expect(() => one.itemTable(rowsOf(2, [1, 2, Number.NaN, 4]))).toThrow(
      "items: row 1 has a number that is not finite",
    );
    expect(() => one.itemTable({ rowCount: 0, width: 0, values: new Float32Array(0) })).toThrow(
      "1 … 65536 factors wide, not 0",
    );
    const table = one.itemTable(items);
    expect(() => table.best(rowsOf(3, [1, 2, 3]), { k: 1 })).toThrow("queries are 3 factors wide, items 2");
    expect(() => table.best(rowsOf(2, [1, Infinity]), { k: 1 })).toThrow(
      "queries: row 0 has a number that is not finite",
    );
    expect(() => table.best(items, { k: 0.5 })).toThrow("k must be a whole number of at least 0, not 0.5");
    const excluded = { offsets: Int32Array.of(0, 2), columns: Int32Array.of(1, 0) };
    expect(() => table.best(rowsOf(2, [1, 1]), { k: 1, excluded })).toThrow(
      "excluded items of query 0 must ascend; 0 follows 1",
    );
    table.close();
  }
});
