import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorDecay, dialBalance, type SlatePool } from "../../decision/index.ts";
import { discountedGain, idealGain } from "../../math/index.ts";
import { expectedExposure, type ServedDraw } from "./expectedExposure.ts";

interface One {
  worth: number;
  familiarity: number;
  creator: number;
  standing: number;
}

function poolOf(candidates: readonly One[]): SlatePool {
  return {
    itemIds: Int32Array.from(candidates, (_, at) => at + 1),
    worth: Float32Array.from(candidates, ({ worth }) => worth),
    familiarity: Float32Array.from(candidates, ({ familiarity }) => familiarity),
    listen: new Float32Array(candidates.length).fill(Number.NaN),
  };
}

const some = fc.array(
  fc.record({
    worth: fc.double({ min: 0.05, max: 1, noNaN: true }).map(Math.fround),
    familiarity: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.fround),
    creator: fc.integer({ min: 1, max: 4 }),
    standing: fc.double({ min: 0.1, max: 4, noNaN: true }),
  }),
  { minLength: 4, maxLength: 8 },
);
const setting = fc.record({
  dial: fc.double({ min: 0, max: 1, noNaN: true }),
  temperature: fc.constantFrom(0.25, 0.5, 1),
});

function drawOf(candidates: readonly One[], options: { dial: number; temperature: number }): ServedDraw {
  const creatorOf = (itemId: number): number | null => candidates[itemId - 1]?.creator ?? null;
  return { pool: poolOf(candidates), itemIds: [2, 1, 3], maxPerArtist: 2, creatorOf, ...options };
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe("expectedExposure", () => {
  test("is the sum over the ranks of the chances that the definition gives, written out", () => {
    fc.assert(
      fc.property(some, setting, (candidates, options) => {
        const expected = candidates.map(() => 0);
        const served = [2, 1, 3];
        served.forEach((_, index) => {
          const above = served.slice(0, index).map((itemId) => itemId - 1);
          const weights = candidates.map(({ worth, familiarity, creator, standing }, at) => {
            const before = above.filter((other) => candidates[other].creator === creator).length;
            if (before >= 2 || above.includes(at)) return 0;
            const drawn = (worth * authorDecay(before)) ** (1 / options.temperature);
            return drawn * dialBalance({ familiarity, dial: options.dial }) * standing;
          });
          const total = sum(weights);
          if (total > 0)
            weights.forEach((weight, at) => (expected[at] += (weight / total) * discountedGain(index + 1)));
        });
        const found = expectedExposure(drawOf(candidates, options), (itemId) => candidates[itemId - 1].standing);
        found.forEach((value, at) => expect(value).toBeCloseTo(expected[at], 9));
      }),
    );
  });

  test("together it is what the places have to give, and equal standings change nothing", () => {
    fc.assert(
      fc.property(some, setting, fc.double({ min: 0.1, max: 4, noNaN: true }), (candidates, options, factor) => {
        const apart = candidates.map((one, at) => ({ ...one, creator: at }));
        const draw = drawOf(apart, options);
        const plain = expectedExposure(draw, () => 1);
        expect(sum(plain)).toBeCloseTo(idealGain(3), 9);
        expectedExposure(draw, () => factor).forEach((value, at) => expect(value).toBeCloseTo(plain[at], 9));
      }),
    );
  });

  test("a greater standing never takes exposure from whom it stands for", () => {
    fc.assert(
      fc.property(some, setting, fc.integer({ min: 1, max: 4 }), (candidates, options, favoured) => {
        const draw = drawOf(candidates, options);
        const own = (bonus: number): number => {
          const found = expectedExposure(draw, (id) => (candidates[id - 1].creator === favoured ? 1 + bonus : 1));
          return sum(found.filter((_, at) => candidates[at].creator === favoured));
        };
        expect(own(0.5)).toBeGreaterThanOrEqual(own(0) - 1e-12);
      }),
    );
  });

  test("a temperature that draws nothing is refused", () => {
    expect(() => expectedExposure(drawOf([], { dial: 0.5, temperature: 0 }), () => 1)).toThrow(RangeError);
  });
});
