import { localKernels, plainKernels, type ItemTable, type Rows } from "@segue/kernels";
import fc from "fast-check";
import { expect, test } from "vitest";
import { topK } from "../../math/index.ts";
import { exactItems, retrieverOf } from "./retriever.ts";

const width = 3;
const number = fc.oneof(fc.constantFrom(0, 1, -1), fc.float({ min: -2, max: 2, noNaN: true }));
const row = fc.array(number, { minLength: width, maxLength: width });
const cases = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 40 }),
  listener: row,
  k: fc.nat(12),
  excluded: fc.array(fc.nat(39), { maxLength: 8 }),
});

test("finds what scoring and sorting everything finds, without what is excluded", () => {
  fc.assert(
    fc.property(cases, ({ rows, listener, k, excluded }) => {
      const items: Rows = { rowCount: rows.length, width, values: Float32Array.from(rows.flat()) };
      const scores = rows.map((one) => {
        const [a, b, c] = one.map((value, at) => Math.fround(value) * Math.fround(listener[at]));
        return Math.fround(a + b + c);
      });
      const out = excluded.filter((place) => place < rows.length);
      const mask = Uint8Array.from(rows, (_, place) => Number(out.includes(place)));
      const expected = topK(scores, { k, mask });
      for (const kernels of [plainKernels, localKernels()]) {
        const found = retrieverOf(items, { kernels }).nearest(Float32Array.from(listener), { k, excluded: out });
        expect([...found.places]).toEqual([...expected.indices]);
        expect([...found.affinities].map((one) => one + 0)).toEqual([...expected.scores].map((one) => one + 0));
      }
    }),
  );
});

test("looks at all of a hundred thousand items, by lists beyond, at all again without lists", () => {
  const asked: string[] = [];
  const table = (how: string): ItemTable => {
    asked.push(how);
    return { rowCount: 0, width: 1, close: () => {}, best: () => expect.unreachable() };
  };
  const kernels = { itemTable: () => table("all"), invertedLists: () => ({ ...table("lists"), lookOut() {} }) };
  const lists = { listCount: 1, listOf: new Int32Array(0), deviations: 5 };
  const itemsOf = (rowCount: number): Rows => ({ rowCount, width: 1, values: new Float32Array(0) });
  retrieverOf(itemsOf(exactItems), { kernels, lists });
  retrieverOf(itemsOf(exactItems + 1), { kernels, lists });
  retrieverOf(itemsOf(exactItems + 1), { kernels });
  expect(asked).toEqual(["all", "lists", "all"]);
});
