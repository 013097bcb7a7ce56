import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { genreDivergence, ShelfGenres } from "./genreCalibration.ts";

const mix = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }).map((parts) => {
  const sum = parts.reduce((total, part) => total + part, 0);
  return new Map(parts.map((part, genre) => [genre, part / sum]));
});

describe("genreDivergence", () => {
  test("is 0 for her own mix, and above 0 for every other one", () => {
    fc.assert(
      fc.property(mix, mix, (own, shown) => {
        expect(genreDivergence(own, own)).toBeCloseTo(0, 12);
        expect(genreDivergence(own, shown)).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  test("a shelf without her genre lies ln 100 away, and one with half of it by Steck's formula", () => {
    const own = new Map([[3, 1]]);
    expect(genreDivergence(own, new Map())).toBeCloseTo(Math.log(100), 12);
    expect(genreDivergence(own, new Map([[3, 0.5]]))).toBeCloseTo(-Math.log(0.99 * 0.5 + 0.01), 12);
  });
});

describe("ShelfGenres", () => {
  const genresOf = (creatorId: ItemId | null): number[] => [[0], [1], [0, 1], []][creatorId ?? 3] ?? [];
  const creators = [0, 0, 1, 1, 2, null, 3] as (ItemId | null)[];
  const own = new Map([
    [0, 0.75],
    [1, 0.25],
  ]);

  test("asks for what the shelf lacks beside her mix, more the greater λ is", () => {
    const genres = new ShelfGenres(creators, { mix: own, weight: 0.5, genresOf });
    const strict = new ShelfGenres(creators, { mix: own, weight: 0.9, genresOf });
    expect(genres.factorOf(0, [])).toBeGreaterThan(genres.factorOf(2, []));
    expect(genres.factorOf(2, [0, 1])).toBeGreaterThan(genres.factorOf(0, [0, 1]));
    expect(strict.factorOf(0, [0, 1])).toBeLessThan(
      new ShelfGenres(creators, { mix: own, weight: 0.5, genresOf }).factorOf(0, [0, 1]),
    );
  });

  test("all cards of one set of genres have the same factor, the best of them 1, none below a thousandth", () => {
    const drawn = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6]);
    const weights = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(drawn, weights, (above, weight) => {
        const genres = new ShelfGenres(creators, { mix: own, weight, genresOf });
        const factors = creators.map((_, at) => genres.factorOf(at, above));
        expect([factors[0], factors[2], factors[5]]).toEqual([factors[1], factors[3], factors[6]]);
        expect(Math.max(...factors)).toBe(1);
        expect(Math.min(...factors)).toBeGreaterThanOrEqual(0.001);
      }),
    );
  });
});
