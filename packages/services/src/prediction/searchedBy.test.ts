import { AlsFactors, InvertedLists, spaceOf } from "@segue/engine/model";
import { expect, test, vi } from "vitest";
import { searchedBy } from "./searchedBy.ts";

const weights = { unobservedWeight: 1, regularisation: 0.01, frequencyExponent: 1 };
const model = (): AlsFactors =>
  new AlsFactors({
    itemIds: Int32Array.of(5, 6),
    factorCount: 4,
    itemFactors: Float32Array.of(1, 0, 0, 0, 0, 1, 0, 0),
    weights,
  });
const listsOf = (space: number): InvertedLists =>
  new InvertedLists({ itemIds: Int32Array.of(5, 6), listCount: 1, listOf: Int32Array.of(0, 0), deviations: 5, space });

test("gives a model its lists once, and never those of other factors", () => {
  const own = model();
  const given = vi.spyOn(own, "searchBy");
  const lists = listsOf(spaceOf(own));
  expect(searchedBy(own, lists)).toBe(own);
  expect(searchedBy(own, lists)).toBe(own);
  expect(given).toHaveBeenCalledTimes(1);
  expect(searchedBy(own, listsOf(7))).toBe(own);
  expect(given).toHaveBeenCalledTimes(1);
  expect([...own.nearest(Float32Array.of(0, 1, 0, 0), { k: 1 }).places]).toEqual([1]);
});

test("a model without lists stays as it is, and no model is none", () => {
  const own = model();
  expect(searchedBy(own, null)).toBe(own);
  expect(searchedBy(null, listsOf(1))).toBeNull();
});
