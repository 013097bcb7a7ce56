import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rows } from "../gram/gramKernels.ts";
import { everyKernels, everyWasmKernels, sameOnAnyThreads } from "../kernels.fixture.ts";
import { plainKernels, type Kernels } from "../kernels.ts";
import { listsByDirection } from "../kMeans/listsByDirection.ts";
import type { BestItems, Wanted } from "../topItems/topItemsKernels.ts";
import type { ItemLists } from "./invertedListsKernels.ts";

const wasm = everyWasmKernels();
const all = everyKernels();

/** A generator that needs nothing but itself (Lehmer's). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Factors as a trained model's: directions in bunches, the few popular items many times as long as the rest. */
function factors(rowCount: number, width: number, seed: number): Rows {
  const random = lehmer(seed);
  const gaussian = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const bunches = Float32Array.from({ length: 40 * width }, gaussian);
  const values = new Float32Array(rowCount * width);
  for (let row = 0; row < rowCount; row++) {
    const bunch = Math.floor(random() * 40) * width;
    const length = Math.exp(gaussian());
    for (let at = 0; at < width; at++) values[row * width + at] = length * (bunches[bunch + at] + 0.6 * gaussian());
  }
  return { rowCount, width, values };
}

interface Search {
  items: Rows;
  lists: ItemLists;
  queries: Rows;
  wanted: Wanted;
}

function search(one: Kernels, { items, lists, queries, wanted }: Search): BestItems {
  const table = one.invertedLists(items, lists);
  const best = table.best(queries, wanted);
  table.close();
  return best;
}

const value = fc.oneof(fc.constantFrom(0, 1, -1, 1e-30, 3e38), fc.float({ min: -3, max: 3, noNaN: true }));
const rows = (width: number, maxRows: number): fc.Arbitrary<Rows> =>
  fc
    .array(fc.array(value, { minLength: width, maxLength: width }), { maxLength: maxRows })
    .map((found) => ({ rowCount: found.length, width, values: Float32Array.from(found.flat()) }));
const searches: fc.Arbitrary<Search> = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.tuple(rows(width, 90), rows(width, 5)).chain(([items, queries]) =>
    fc.record({
      items: fc.constant(items),
      queries: fc.constant(queries),
      lists: fc.record({
        listCount: fc.constant(40),
        // Few lists or more than are looked through first.
        listOf: fc
          .array(fc.oneof(fc.nat(3), fc.nat(39)), { minLength: items.rowCount, maxLength: items.rowCount })
          .map((lists) => Int32Array.from(lists)),
        deviations: fc.constantFrom(0, 1, 4),
      }),
      wanted: fc.record({ k: fc.constantFrom(0, 1, 5, 200) }),
    }),
  ),
);

test("equals its plain twin byte for byte", () => {
  fc.assert(
    fc.property(searches, (given) => {
      for (const one of wasm) expect(search(one, given)).toEqual(search(plainKernels, given));
    }),
    { numRuns: 60 },
  );
});

test("without an end to the deviations it is exact", () => {
  fc.assert(
    fc.property(searches, (given) => {
      const table = plainKernels.itemTable(given.items);
      const lists = { ...given.lists, deviations: 1e30 };
      expect(search(plainKernels, { ...given, lists })).toEqual(table.best(given.queries, given.wanted));
    }),
  );
});

test.each([0.1, 0.5, 1, 2])(
  "many small lists, %f deviations: rough products rule out no list that may hold more",
  (deviations) => {
    const items = factors(900, 6, 11);
    const lists = { listCount: 300, listOf: Int32Array.from({ length: 900 }, (_, item) => item % 300), deviations };
    const given = { items, lists, queries: factors(200, 6, 12), wanted: { k: 3 } };
    for (const one of wasm) expect(search(one, given)).toEqual(search(plainKernels, given));
  },
);

/** Share of the exactly best items that were found. */
function recall({ items, queries, wanted }: Search, found: BestItems): number {
  const exact = plainKernels.itemTable(items).best(queries, wanted);
  let hits = 0;
  for (let query = 0; query < queries.rowCount; query++) {
    const [from, to] = [query * found.stride, (query + 1) * found.stride];
    const own = new Set(found.items.subarray(from, to));
    hits += exact.items.subarray(from, to).filter((item) => own.has(item)).length;
  }
  return hits / exact.items.length;
}

test("finds 99 of the best 100 in far from all places, the same bytes for 1, 2 and 3 threads", () => {
  const items = factors(20_000, 24, 7);
  const queries = factors(60, 24, 8);
  const goal = { queries: factors(200, 24, 9), k: 50, recall: 0.995 };
  const listsOf = (one: Kernels): ItemLists =>
    listsByDirection(items, { ...goal, listCount: 140, random: lehmer(1), kernels: one });
  const lists = listsOf(wasm[0]);
  sameOnAnyThreads(wasm, listsOf);
  const given = { items, queries, lists, wanted: { k: 50 } };
  const found = search(plainKernels, given);
  expect(recall(given, found)).toBeGreaterThan(0.99);
  expect(search(wasm[0], given)).toEqual(found);
  sameOnAnyThreads(wasm, (one) => search(one, given));
});

test("leaves out what is excluded, and gives what is there when that is less than wanted", () => {
  const items = factors(100, 8, 3);
  const lists = { listCount: 2, listOf: Int32Array.from({ length: 100 }, (_, item) => item % 2), deviations: 4 };
  const columns = Int32Array.from({ length: 95 }, (_, item) => item);
  const wanted = { k: 50, excluded: { offsets: Int32Array.of(0, 95), columns } };
  for (const one of all) {
    const { counts, items: found } = search(one, { items, lists, queries: factors(1, 8, 4), wanted });
    expect(counts[0]).toBe(5);
    expect(found.subarray(0, 5).toSorted()).toEqual(Int32Array.of(95, 96, 97, 98, 99));
  }
});

test("says what is wrong with lists", () => {
  const items = factors(3, 4, 1);
  const lists = { listCount: 2, listOf: Int32Array.of(0, 1, 0), deviations: 4 };
  for (const one of all) {
    expect(() => one.invertedLists(items, { ...lists, listOf: Int32Array.of(0, 2, 0) })).toThrow(
      "listOf[1] is 2; there are 2 lists",
    );
    expect(() => one.invertedLists(items, { ...lists, listOf: Int32Array.of(0) })).toThrow(
      "the lists of 1 items, not 3",
    );
    expect(() => one.invertedLists(items, { ...lists, deviations: -1 })).toThrow(
      "deviations must be at least 0, not -1",
    );
  }
  const options = { listCount: 0, random: lehmer(1), queries: items, k: 1, recall: 1, kernels: plainKernels };
  expect(() => listsByDirection(items, options)).toThrow("listCount must be a whole number of at least 1, not 0");
});
