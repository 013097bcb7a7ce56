import fc from "fast-check";
import { expect, test } from "vitest";
import { interactionsOf } from "../../math/index.ts";
import { bm25Weights, cosineWeights } from "./audienceWeights.ts";
import { anyLikes, denseOf } from "../interactions.fixture.ts";

/** Listener 0 likes items 0 (1) and 1 (3), listener 1 likes item 0 (2); nobody likes item 2. */
const example = interactionsOf({
  rowCount: 2,
  columnCount: 3,
  rows: [0, 0, 1],
  columns: [0, 1, 0],
  preferences: [1, 1, 1],
  confidences: [1, 3, 2],
});

const usual = { saturation: 1.2, sizeWeight: 0.75 };

test("cosine: lengths are the roots of the summed squares, and the likes stay what they are", () => {
  const { likes, lengths, shrinkage } = cosineWeights(example, 7);
  expect(likes).toBe(example);
  expect([...lengths]).toEqual([Math.sqrt(5), 3, 0]);
  expect(shrinkage).toBe(7);
});

test("cosine without shrinkage never exceeds 1 and is 1 for an item with itself", () => {
  fc.assert(
    fc.property(anyLikes, (likes) => {
      const { lengths } = cosineWeights(likes, 0);
      const dense = denseOf(likes);
      const cosine = (a: number, b: number): number =>
        dense.reduce((sum, row) => sum + row[a] * row[b], 0) / (lengths[a] * lengths[b]);
      const liked = [...lengths.keys()].filter((item) => dense.some((row) => row[item] > 0));
      expect([...lengths.keys()].filter((item) => lengths[item] > 0)).toEqual(liked);
      for (const a of liked) {
        expect(cosine(a, a)).toBeCloseTo(1, 12);
        for (const b of liked) expect(cosine(a, b)).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});

test("bm25 by hand: rarity ln(1 + items / (1 + hers)), sizes 3, 3, 0 around their mean of 2", () => {
  const { likes, lengths, shrinkage } = bm25Weights(example, usual);
  const expected = [
    (Math.log(1 + 3 / 3) * 1 * 2.2) / (1.2 * (0.25 + (0.75 * 3) / 2) + 1),
    (Math.log(1 + 3 / 3) * 3 * 2.2) / (1.2 * (0.25 + (0.75 * 3) / 2) + 3),
    (Math.log(1 + 3 / 2) * 2 * 2.2) / (1.2 * (0.25 + (0.75 * 3) / 2) + 2),
  ];
  expected.forEach((weight, at) => expect(likes.confidences[at]).toBeCloseTo(weight, 6));
  expect([[...lengths], shrinkage]).toEqual([[1, 1, 1], 0]);
});

test("bm25 equals the dense computation, keeps who likes what and leaves its input alone", () => {
  const options = fc.record({
    saturation: fc.double({ min: 0, max: 100, noNaN: true }),
    sizeWeight: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(anyLikes, options, (likes, { saturation, sizeWeight }) => {
      const dense = denseOf(likes);
      const sizes = dense[0].map((_, item) => dense.reduce((sum, row) => sum + row[item], 0));
      const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
      const expected = dense.map((row) => {
        const rarity = Math.log(1 + row.length / (1 + row.filter((weight) => weight > 0).length));
        return row.map((weight, item) => {
          const half = saturation * (1 - sizeWeight + (sizeWeight * sizes[item]) / mean);
          return weight === 0 ? 0 : (rarity * weight * (saturation + 1)) / (half + weight);
        });
      });
      const weighted = bm25Weights(likes, { saturation, sizeWeight }).likes;
      denseOf(weighted).forEach((row, listener) => {
        row.forEach((weight, item) => expect(weight).toBeCloseTo(expected[listener][item], 3));
      });
      expect({ ...weighted, confidences: likes.confidences }).toEqual(likes);
      expect(denseOf(likes)).toEqual(dense);
    }),
  );
});

test("bm25: a listener of many items says less, and so does a like of an item that many like", () => {
  const likes = interactionsOf({
    rowCount: 3,
    columnCount: 4,
    rows: [0, 1, 1, 1, 2],
    columns: [0, 0, 1, 2, 1],
    preferences: [1, 1, 1, 1, 1],
    confidences: [2, 2, 2, 2, 2],
  });
  const [[ofOne], [ofThree, shared, own]] = denseOf(bm25Weights(likes, usual).likes);
  expect(ofThree).toBeLessThan(ofOne);
  expect(shared).toBeCloseTo(ofThree, 6);
  expect(shared).toBeLessThan(own);
});

test("nothing liked: no weight, no length, nothing that is no number", () => {
  const none = interactionsOf({ rowCount: 2, columnCount: 2, rows: [], columns: [], preferences: [], confidences: [] });
  expect([...cosineWeights(none, 1).lengths]).toEqual([0, 0]);
  expect(bm25Weights(none, usual).likes).toEqual(none);
  const nothing = { ...none, columnCount: 0 };
  expect(bm25Weights(nothing, usual).lengths).toHaveLength(0);
});
