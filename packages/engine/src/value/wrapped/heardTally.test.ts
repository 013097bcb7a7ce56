import { expect, test } from "vitest";
import { HeardTally, sumOf } from "./heardTally.ts";

test("entries are ranked by one number, then the other, then the smaller id", () => {
  const tally = new HeardTally();
  for (const [id, heardMs] of [
    [5, 10],
    [3, 10],
    [9, 25],
    [9, 1],
    [4, 20],
  ])
    tally.add(id, { heardMs });
  expect(tally.top(3, "listens").map(({ id }) => id)).toEqual([9, 4, 3]);
  expect(tally.top(9, "heardMs").map(({ id }) => id)).toEqual([9, 4, 3, 5]);
  expect([tally.size, tally.has(5), tally.has(6)]).toEqual([4, true, false]);
});

test("a sum is of all listens, and nothing of none", () => {
  expect(sumOf([{ heardMs: 5 }, { heardMs: 7 }])).toEqual({ listens: 2, heardMs: 12 });
  expect(sumOf([])).toEqual({ listens: 0, heardMs: 0 });
});
