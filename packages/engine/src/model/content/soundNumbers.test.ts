import fc from "fast-check";
import { expect, test } from "vitest";
import { soundOf } from "./content.fixture.ts";
import { soundCount, soundMoments, soundNumbers } from "./soundNumbers.ts";

const heard = fc.record({
  energy: fc.double({ min: 0, max: 1, noNaN: true }),
  weight: fc.integer({ min: 1, max: 4 }),
});

test("a sound that weighs n counts as n sounds", () => {
  fc.assert(
    fc.property(fc.array(heard, { minLength: 1, maxLength: 6 }), (given) => {
      const weighed = given.map(({ energy, weight }) => ({ numbers: soundNumbers(soundOf(energy)), weight }));
      const repeated = weighed.flatMap(({ numbers, weight }) =>
        Array.from({ length: weight }, () => ({ numbers, weight: 1 })),
      );
      const [one, other] = [soundMoments(weighed), soundMoments(repeated)];
      const mean = repeated.reduce((sum, { numbers }) => sum + numbers[1], 0) / repeated.length;
      const square = repeated.reduce((sum, { numbers }) => sum + (numbers[1] - mean) ** 2, 0) / repeated.length;
      expect(one.means[1]).toBeCloseTo(mean, 9);
      expect(one.deviations[1]).toBeCloseTo(Math.sqrt(square), 9);
      for (let at = 0; at < soundCount; at++) expect(one.deviations[at]).toBeCloseTo(other.deviations[at], 9);
    }),
  );
});

test("of nothing there is nothing, and the tempo counts by its ratio", () => {
  expect(soundMoments([])).toEqual({ total: 0, means: new Float64Array(7), deviations: new Float64Array(7) });
  const [slow, fast] = [60, 120].map((tempo) => soundNumbers({ ...soundOf(0.5), tempo })[0]);
  expect(fast - slow).toBeCloseTo(Math.LN2, 12);
});
