import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Random } from "../random/random.ts";
import { drawHeardMs, expectedHeardMs, isListen, listenChance, playChances } from "./playChances.ts";
import { drawSpokenMs, expectedSpokenMs, spokenChances, spokenListenChance } from "./spokenChances.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const draws = 6000;

/** Within five standard errors. */
function isMean(values: number[], expected: number): boolean {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return Math.abs(mean - expected) < 5 * Math.sqrt(variance / values.length) + 1e-6 * expected + 1;
}

describe("how a track ends", () => {
  test("the exact expectations are the means of what is drawn", () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 50_000, max: 900_000 }), (liking, skipBase, durationMs) => {
        const chances = playChances(liking, skipBase, 0);
        const random = new Random("seed", "heard");
        const heard = Array.from({ length: draws }, () => drawHeardMs(random, chances, durationMs));
        expect(isMean(heard, expectedHeardMs(chances, durationMs))).toBe(true);
        const listens = heard.map((ms) => (isListen(ms, durationMs) ? 1000 : 0));
        expect(isMean(listens, 1000 * listenChance(chances, durationMs))).toBe(true);
        expect(heard.filter((ms) => ms < 30_000).length / draws).toBeCloseTo(chances.skip, 1);
      }),
      { numRuns: 20 },
    );
  });

  test("more love means fewer skips, more of the same artist means more of them", () => {
    fc.assert(
      fc.property(
        fc.tuple(share, share),
        share,
        fc.double({ min: 0, max: 20, noNaN: true }),
        ([one, other], skipBase, tired) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)];
          expect(playChances(more, skipBase, tired).skip).toBeLessThanOrEqual(playChances(less, skipBase, tired).skip);
          expect(playChances(one, skipBase, tired).skip).toBeGreaterThanOrEqual(playChances(one, skipBase, 0).skip);
          const { skip, leave, finish } = playChances(one, skipBase, tired);
          expect(skip + leave + finish).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});

test("the exact expectations of an episode are the means of what is drawn, whatever is left of it", () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 2000, max: 4_000_000 }), (interest, leftMs) => {
      const chances = spokenChances(interest);
      const random = new Random("seed", "spoken");
      const heard = Array.from({ length: draws }, () => drawSpokenMs(random, chances, leftMs));
      expect(isMean(heard, expectedSpokenMs(chances, leftMs))).toBe(true);
      const listens = heard.map((ms) => (isListen(ms, leftMs) ? 1000 : 0));
      expect(isMean(listens, 1000 * spokenListenChance(chances, leftMs))).toBe(true);
    }),
    { numRuns: 25 },
  );
});
