import { expect, test } from "vitest";
import { interactionsOf, type Interactions } from "../../math/index.ts";
import { ItemNeighbours } from "./itemNeighbours.ts";
import { NeighbourLists } from "./neighbourLists.ts";
import { MostPopular } from "../mostPopular.ts";
import { twoTastes } from "../training.fixture.ts";

const training = twoTastes();
const everything = { neighbours: Infinity, shrinkage: 0, likesPerListener: Infinity };

function denseLikes({ rowCount, columnCount, offsets, columns, preferences, confidences }: Interactions): number[][] {
  return Array.from({ length: rowCount }, (_, row) => {
    const dense = Array.from({ length: columnCount }, () => 0);
    for (let at = offsets[row]; at < offsets[row + 1]; at++) if (preferences[at]) dense[columns[at]] = confidences[at];
    return dense;
  });
}

test("cosine equals the dense computation; skips play no part; lists fall and leave the item itself out", () => {
  const dense = denseLikes(training.interactions);
  const product = (a: number, b: number): number => dense.reduce((sum, row) => sum + row[a] * row[b], 0);
  const model = new ItemNeighbours({ ...everything, shrinkage: 2 }).fit(training);
  training.itemIds.forEach((itemId, item) => {
    const expected = Array.from(training.itemIds, (otherId, other) => ({
      itemId: otherId,
      score: other === item ? 0 : product(item, other) / (Math.sqrt(product(item, item) * product(other, other)) + 2),
    }));
    const found = model.neighboursOf(itemId);
    expect(found).toHaveLength(expected.filter(({ score }) => score > 0).length);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
    for (const { itemId: otherId, score } of found) {
      expect(score).toBeCloseTo(expected.find((one) => one.itemId === otherId)!.score, 5);
    }
  });
});

test("a shorter list is the beginning of the longer one", () => {
  const all = new ItemNeighbours(everything).fit(training);
  const few = new ItemNeighbours({ ...everything, neighbours: 3 }).fit(training);
  for (const itemId of training.itemIds) expect(few.neighboursOf(itemId)).toEqual(all.neighboursOf(itemId).slice(0, 3));
});

test("nearness is mutual", () => {
  const model = new ItemNeighbours(everything).fit(training);
  const scoreOf = (from: number, to: number): number | undefined =>
    model.neighboursOf(from).find(({ itemId }) => itemId === to)?.score;
  for (const a of training.itemIds) for (const b of training.itemIds) expect(scoreOf(a, b)).toBe(scoreOf(b, a));
});

test.each(["cosine", "bm25"] as const)("%s finds the items of the same taste", (weighting) => {
  const model = new ItemNeighbours({ weighting, neighbours: 5 }).fit(training);
  for (const itemId of training.itemIds) {
    for (const neighbour of model.neighboursOf(itemId)) expect(Math.abs(neighbour.itemId - itemId) % 20).toBe(0);
  }
});

test("an item that nobody likes, or that the model does not know, has no neighbours", () => {
  const interactions = interactionsOf({
    rowCount: 1,
    columnCount: 2,
    rows: [0],
    columns: [0],
    preferences: [0],
    confidences: [1],
  });
  const model = new ItemNeighbours().fit({ interactions, itemIds: Int32Array.of(5, 6) });
  expect([5, 6, 7].map((itemId) => model.neighboursOf(itemId))).toEqual([[], [], []]);
});

test("one fan of everything counts with her surest likes alone", () => {
  const fan = { rows: [0, 0, 0, 0], columns: [0, 1, 2, 3], preferences: [1, 1, 1, 1], confidences: [5, 5, 1, 1] };
  const interactions = interactionsOf({ rowCount: 1, columnCount: 4, ...fan });
  const model = new ItemNeighbours({ likesPerListener: 2 }).fit({ interactions, itemIds: Int32Array.of(1, 2, 3, 4) });
  expect(model.neighboursOf(1).map(({ itemId }) => itemId)).toEqual([2]);
  expect(model.neighboursOf(3)).toEqual([]);
});

test("scores every item by its nearness to the likes, each by its confidence", () => {
  const model = new ItemNeighbours(everything).fit(training);
  const nearness = (from: number, to: number): number =>
    model.neighboursOf(training.itemIds[from]).find(({ itemId }) => itemId === training.itemIds[to])?.score ?? 0;
  const scores = model.scoreAll([
    { index: 0, preference: 1, confidence: 2 },
    { index: 4, preference: 1, confidence: 1 },
    { index: 6, preference: 0, confidence: 9 },
  ]);
  expect(scores[2]).toBeCloseTo(2 * nearness(0, 2) + nearness(4, 2), 5);
});

test("most popular: the share of listeners who like an item, ties by id", () => {
  const model = new MostPopular().fit(training);
  const dense = denseLikes(training.interactions);
  training.itemIds.forEach((itemId, item) => {
    expect(model.scoreOf(itemId)).toBeCloseTo(dense.filter((row) => row[item] > 0).length / dense.length, 6);
  });
  const sorted = [...training.itemIds].toSorted((a, b) => model.scoreOf(b) - model.scoreOf(a) || a - b);
  expect([...model.itemIds]).toEqual(sorted);
  expect(model.scoreOf(15)).toBe(0);
});

test("lists that go back, or begin elsewhere, are refused before somebody follows them through all the memory", () => {
  const arrays = { itemIds: Int32Array.of(1, 2), neighbours: Int32Array.of(1, 0), scores: Float32Array.of(1, 1) };
  for (const offsets of [Int32Array.of(0, -(2 ** 31), 2), Int32Array.of(0, 2 ** 31 - 1, 2), Int32Array.of(1, 1, 2)]) {
    expect(() => new NeighbourLists({ ...arrays, offsets })).toThrow("neighbour lists do not fit 2 items");
  }
});
