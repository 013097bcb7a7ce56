import fc from "fast-check";
import { expect, test } from "vitest";
import { ascendingOrder } from "./ascendingOrder.ts";

test("equal scores keep their places; of nothing there is no order", () => {
  expect([...ascendingOrder([3, 1, 3, 2, 1])]).toEqual([1, 4, 3, 0, 2]);
  expect([...ascendingOrder([])]).toEqual([]);
});

test("names every place once, from the lowest score to the highest", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 3 })), (scores) => {
      const order = [...ascendingOrder(scores)];
      expect(order.map((place) => scores[place])).toEqual(scores.toSorted((left, right) => left - right));
      expect(order.toSorted((left, right) => left - right)).toEqual([...scores.keys()]);
    }),
  );
});
