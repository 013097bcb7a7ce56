import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { weightedOrder } from "./weightedOrder.ts";

test("each comes first as often as its weight says", () => {
  const random = seededRandom("order");
  const weights = [6, 3, 1];
  const firsts = [0, 0, 0];
  for (let draw = 0; draw < 20_000; draw++) firsts[weightedOrder([0, 1, 2], (item) => weights[item], random)[0]]++;
  firsts.forEach((count, item) => expect(count / 20_000).toBeCloseTo(weights[item] / 10, 1.7));
});

test("everything with a weight comes once, nothing without one, the same from the same sequence", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }), fc.string(), (weights, seed) => {
      const items = weights.map((_, index) => index);
      const order = (): number[] => weightedOrder(items, (item) => weights[item], seededRandom(seed));
      expect(order().toSorted((a, b) => a - b)).toEqual(items.filter((item) => weights[item] > 0));
      expect(order()).toEqual(order());
    }),
  );
});
