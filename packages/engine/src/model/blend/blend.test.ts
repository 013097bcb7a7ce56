import fc from "fast-check";
import { expect, test } from "vitest";
import { interactionsOf, topK } from "../../math/index.ts";
import { blendScores } from "./blendScores.ts";
import { Mainstream } from "./mainstream.ts";
import { standardise } from "./standardise.ts";

const score = fc.integer({ min: -1_000, max: 1_000 }).map((value) => value / 8);
const lists = fc.integer({ min: 1, max: 12 }).chain((length) =>
  fc.record({
    a: fc.array(score, { minLength: length, maxLength: length }),
    b: fc.array(score, { minLength: length, maxLength: length }),
    places: fc.array(fc.constantFrom(0, 1), { minLength: length, maxLength: length }),
  }),
);
const everywhere = (length: number): Uint8Array => new Uint8Array(length).fill(1);
const orderOf = (scores: Float32Array): number[] => [...topK(scores, { k: scores.length }).indices];

test("standardised scores have mean 0 and deviation 1 where they count, and rank nowhere else", () => {
  fc.assert(
    fc.property(lists, ({ a, places }) => {
      const scores = standardise(Float32Array.from(a), Uint8Array.from(places));
      const counted = Array.from(scores).filter((_, at) => places[at]);
      scores.forEach((value, at) => expect(Number.isNaN(value)).toBe(places[at] === 0));
      if (counted.length === 0) return;
      const mean = counted.reduce((sum, value) => sum + value, 0) / counted.length;
      const spread = Math.sqrt(counted.reduce((sum, value) => sum + value ** 2, 0) / counted.length);
      expect(mean).toBeCloseTo(0, 5);
      const alike = new Set(a.filter((_, at) => places[at])).size === 1;
      expect(spread).toBeCloseTo(alike ? 0 : 1, 4);
    }),
  );
});

test("a member's scale and offset do not matter, nor that of all weights together; a single member keeps its order", () => {
  fc.assert(
    fc.property(lists, fc.constantFrom(0.25, 4), fc.integer({ min: -64, max: 64 }), ({ a, b }, scale, offset) => {
      const all = everywhere(a.length);
      const [one, two] = [a, b].map((values) => standardise(Float32Array.from(values), all));
      const moved = standardise(
        Float32Array.from(a, (value) => scale * value + offset),
        all,
      );
      const blend = (first: Float32Array, factor: number): Float32Array =>
        blendScores(
          [
            { scores: first, weight: factor },
            { scores: two, weight: 0.5 * factor },
          ],
          new Float32Array(a.length),
        );
      const expected = blend(one, 1);
      blend(moved, 1).forEach((value, at) => expect(value).toBeCloseTo(expected[at], 3));
      blend(one, 2).forEach((value, at) => expect(value).toBeCloseTo(2 * expected[at], 5));
      const alone = blendScores([{ scores: one, weight: 3 }], new Float32Array(a.length));
      expect(orderOf(alone)).toEqual(orderOf(Float32Array.from(a)));
    }),
  );
});

test("a member without weight is not read", () => {
  const out = new Float32Array(2);
  const nothing = Float32Array.of(Number.NaN, Infinity);
  const something = Float32Array.of(1, 2);
  const members = [
    { scores: nothing, weight: 0 },
    { scores: something, weight: 2 },
  ];
  expect([...blendScores(members, out)]).toEqual([2, 4]);
});

test("refuses members that do not fit, and weights that are none", () => {
  const scores = new Float32Array(2);
  expect(() => blendScores([{ scores, weight: 1 }], new Float32Array(3))).toThrow("2 scores for 3 items");
  expect(() => blendScores([{ scores, weight: Number.NaN }], new Float32Array(2))).toThrow("not NaN");
});

test("the items that fit a listener are as popular as hers", () => {
  // Item 0 has four listeners, 1 has two, 2 has one, 3 none; somebody turned 2 down.
  const interactions = interactionsOf({
    rowCount: 4,
    columnCount: 4,
    rows: [0, 1, 2, 3, 0, 1, 0, 1],
    columns: [0, 0, 0, 0, 1, 1, 2, 2],
    preferences: [1, 1, 1, 1, 1, 1, 1, 0],
    confidences: [1, 1, 1, 1, 1, 1, 1, 1],
  });
  const mainstream = new Mainstream(interactions);
  const fit = (...liked: number[]): number[] => [...mainstream.scoreAll(liked, new Float32Array(4))];
  expect(fit(0, 2)).toEqual([-(Math.log(2) ** 2), -0, -(Math.log(2) ** 2), -Infinity].map(Math.fround));
  expect(fit(0)[0]).toBeCloseTo(0, 12);
  expect(fit(3)).toEqual([0, 0, 0, 0]);
  expect(fit()).toEqual([0, 0, 0, 0]);
});
