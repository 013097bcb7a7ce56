import fc from "fast-check";
import { expect, test } from "vitest";
import { adjustedMutualInformation } from "./adjustedMutualInformation.ts";

const group = fc.integer({ min: 0, max: 3 });
const partitions = fc
  .integer({ min: 2, max: 7 })
  .chain((size) =>
    fc.tuple(
      fc.array(group, { minLength: size, maxLength: size }),
      fc.array(group, { minLength: size, maxLength: size }),
    ),
  );

/** Information in nats, straight from the definition. */
function information(left: readonly number[], right: readonly number[]): number {
  const share = (holds: (at: number) => boolean) => left.filter((_, at) => holds(at)).length / left.length;
  let sum = 0;
  for (const a of new Set(left)) {
    for (const b of new Set(right)) {
      const both = share((at) => left[at] === a && right[at] === b);
      const apart = share((at) => left[at] === a) * share((at) => right[at] === b);
      if (both > 0) sum += both * Math.log(both / apart);
    }
  }
  return sum;
}

function* permutations(values: readonly number[]): Generator<number[]> {
  if (values.length === 0) yield [];
  for (const [at, value] of values.entries()) {
    for (const rest of permutations(values.toSpliced(at, 1))) yield [value, ...rest];
  }
}

test("chance is the mean over every order in which the one partition could lie beside the other", () => {
  fc.assert(
    fc.property(partitions, ([left, right]) => {
      const all = Array.from(permutations(right), (order) => information(left, order));
      const expected = all.reduce((sum, value) => sum + value, 0) / all.length;
      const mean = (information(left, left) + information(right, right)) / 2;
      const exact = Math.abs(mean - expected) < 1e-12 ? 1 : (information(left, right) - expected) / (mean - expected);
      expect(adjustedMutualInformation(left, right)).toBeCloseTo(exact, 9);
    }),
    { numRuns: 25 },
  );
});

test("agrees with the value that scikit-learn gives", () => {
  expect(adjustedMutualInformation([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2])).toBeCloseTo(0.29879245817089, 12);
});

test("is 1 for the same groups under other names, and the same from either side", () => {
  fc.assert(
    fc.property(partitions, ([left, right]) => {
      const renamed = left.map((name) => 10 - name);
      expect(adjustedMutualInformation(left, renamed)).toBeCloseTo(1, 9);
      expect(adjustedMutualInformation(left, right)).toBeCloseTo(adjustedMutualInformation(right, left), 9);
    }),
  );
  expect(() => adjustedMutualInformation([1], [1, 2])).toThrow("same things: 1 and 2");
});
