import { expect, test } from "vitest";
import { meansOf } from "./estimators.ts";
import { sumColumns, sumWidth } from "./policySums.ts";

test("IPS divides by the cards, SNIPS by their weight, doubly robust takes its own sums", () => {
  const sums = new Float64Array(sumWidth);
  sums[sumColumns.cards] = 10;
  sums[sumColumns.weight] = 8;
  sums.set([4, 2, 1, 1, 6, 6000], sumColumns.weighted);
  sums.set([5, 3, 1, 0.5, 6, 9000], sumColumns.robust);
  expect(meansOf(sums, "ips")).toEqual({ play: 0.4, listen: 0.2, skip: 0.1, discovery: 0.1, fresh: 0.6, cost: 600 });
  expect(meansOf(sums, "snips")).toMatchObject({ play: 0.5, listen: 0.25, fresh: 0.75, cost: 750 });
  expect(meansOf(sums, "doublyRobust")).toMatchObject({ play: 0.5, listen: 0.3, discovery: 0.05, cost: 900 });
});
