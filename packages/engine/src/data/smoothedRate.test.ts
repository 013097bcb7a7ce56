import fc from "fast-check";
import { expect, test } from "vitest";
import { smoothedRate } from "./smoothedRate.ts";

const observed = fc.nat(500).chain((trials) => fc.record({ trials: fc.constant(trials), hits: fc.nat(trials) }));
const tenths = fc.nat(10).map((tenth) => tenth / 10);

test("without observations it is the prior; after ten it stands halfway to what was observed", () => {
  expect(smoothedRate(0, 0, 0.3)).toBe(0.3);
  expect(smoothedRate(10, 10, 0.3)).toBeCloseTo(0.65, 12);
  expect(smoothedRate(0, 10, 0.3)).toBeCloseTo(0.15, 12);
  expect(smoothedRate(1, 1, 0)).toBeCloseTo(1 / 11, 12);
});

test("it is the plain rate of ten observations at the prior and the real ones after them", () => {
  fc.assert(
    fc.property(observed, tenths, ({ hits, trials }, prior) => {
      const outcomes = Array.from({ length: 10 + trials }, (_, at) => {
        if (at < 10) return at < Math.round(10 * prior) ? 1 : 0;
        return at - 10 < hits ? 1 : 0;
      });
      const mean = outcomes.reduce<number>((sum, outcome) => sum + outcome, 0) / outcomes.length;
      expect(smoothedRate(hits, trials, prior)).toBeCloseTo(mean, 12);
    }),
  );
});
