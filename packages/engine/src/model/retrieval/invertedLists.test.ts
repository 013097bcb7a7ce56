import { plainKernels } from "@segue/kernels";
import { expect, test } from "vitest";
import { Als } from "../als/als.ts";
import { decodeModel, encodeModel } from "../encodeModel.ts";
import { twoTastes } from "../training.fixture.ts";
import { fitInvertedLists } from "./fitInvertedLists.ts";
import { InvertedLists } from "./invertedLists.ts";
import { retrieverOf } from "../als/retriever.ts";

const training = twoTastes(60, 400);
const model = new Als({ factorCount: 8, iterations: 3 }).fit(training);
const fitted = fitInvertedLists(model, training, { k: 10, recall: 1 });
const items = { rowCount: 400, width: 8, values: model.itemFactors };

/** The listener of a row of the matrix. */
function listenerOf(row: number): Float32Array {
  const { offsets, columns } = training.interactions;
  const likes = columns.subarray(offsets[row], offsets[row + 1]);
  return model.foldIn(Array.from(likes, (index) => ({ index, preference: 1, confidence: 2 })));
}

test("lists made for a model find nearly all that looking at all items finds", () => {
  const table = plainKernels.invertedLists(items, fitted.lists);
  const exact = retrieverOf(items, { kernels: plainKernels });
  let found = 0;
  for (let row = 0; row < 60; row++) {
    const queries = { rowCount: 1, width: 8, values: listenerOf(row) };
    const best = new Set(exact.nearest(queries.values, { k: 10 }).places);
    found += table.best(queries, { k: 10 }).items.filter((place) => best.has(place)).length;
  }
  expect(found / 600).toBeGreaterThan(0.97);
  expect(fitted.lists.listCount).toBe(40);
  expect(new Set(fitted.lists.listOf).size).toBeGreaterThan(10);
});

test("come back from their file; the same seed gives the same bytes", () => {
  const bytes = encodeModel(fitted);
  expect(decodeModel(bytes)).toEqual(fitted);
  expect(encodeModel(fitInvertedLists(model, training, { k: 10, recall: 1 }))).toEqual(bytes);
});

test("know the factors they were made from", () => {
  expect(fitted.fits(model)).toBe(true);
  expect(fitted.fits(new Als({ factorCount: 8, iterations: 3, seed: "another" }).fit(training))).toBe(false);
});

test("say when they do not fit their items", () => {
  const parts = { itemIds: Int32Array.of(1, 2), listCount: 1, deviations: 5, space: 0 };
  expect(() => new InvertedLists({ ...parts, listOf: Int32Array.of(0) })).toThrow("the lists of 1 items, not 2");
  expect(() => new InvertedLists({ ...parts, listOf: Int32Array.of(0, 1) })).toThrow("a list that is not there");
});
