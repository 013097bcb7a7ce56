import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countShape } from "./counts.ts";
import { shapeOf, summarise } from "./listening.ts";
import { tailOf } from "./tail.ts";

describe("tailOf", () => {
  test("the Gini coefficient is the mean difference of pairs over twice the mean", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 }), (amounts) => {
        let apart = 0;
        for (const one of amounts) for (const other of amounts) apart += Math.abs(one - other);
        const sum = amounts.reduce((total, amount) => total + amount, 0);
        expect(tailOf(amounts).gini).toBeCloseTo(apart / (2 * amounts.length * sum), 9);
      }),
    );
  });

  test("finds the slope and the shares of a power law", () => {
    const amounts = Array.from({ length: 1000 }, (_, index) => 1e6 * (index + 1) ** -0.9);
    const tail = tailOf([...amounts, 0]);
    expect(tail.slope).toBeCloseTo(-0.9, 6);
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    expect(tail.top1).toBeCloseTo(amounts.slice(0, 10).reduce((total, amount) => total + amount, 0) / sum, 9);
    expect(tailOf(amounts, 5).count).toBe(5);
    expect(() => tailOf([0])).toThrow("above 0");
  });
});

test("a listener's shape counts repeats, cuts sessions at half an hour and knows the busy hours", () => {
  const minute = 60_000;
  const at = [0, 4, 8, 50, 54].map((minutes) => minutes * minute);
  const listens = at.map((start, index) => ({ at: start, track: index % 2, artist: 7, hour: index < 4 ? 8 : 9 }));
  const shape = shapeOf(listens);
  expect(shape).toMatchObject({ trackRepeats: 3 / 5, artistRepeats: 4 / 5, busiestHours: 1 });
  expect(shape.sessionListens).toEqual([3, 2]);
  expect(shape.sessionMinutes).toEqual([8, 4]);
  expect(summarise([shape]).sessionListens).toEqual({ mean: 2.5, median: 3, p90: 3 });
});

test("counts are cut to the fifty favourites, as HetRec's are", () => {
  const many = new Map(Array.from({ length: 60 }, (_, artist) => [artist, 60 - artist]));
  const shape = countShape(
    new Map([
      [1, many],
      [2, new Map([[0, 5]])],
    ]),
  );
  expect(shape.artists).toBe(50);
  expect(shape.favourite).toBeCloseTo(60 / (((60 + 11) / 2) * 50), 9);
  expect(shape.listeners).toBe(2);
});
