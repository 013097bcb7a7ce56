import fc from "fast-check";
import { expect, test } from "vitest";
import { entropyOf, surprisalOf, type Weights } from "./surprisal.ts";

const weightsOf = (ids: readonly number[]): Weights => {
  const byId = new Map<number, number>();
  for (const id of ids) byId.set(id, (byId.get(id) ?? 0) + 1);
  return { byId, sum: ids.length };
};

test("a fair coin has one bit, a certainty none", () => {
  expect(entropyOf(weightsOf([1, 2]))).toBe(1);
  expect(entropyOf(weightsOf([1, 1]))).toBe(0);
});

test("a part that is what is rare in the whole surprises, one of what is most common does not", () => {
  const rare = [3, 3, 3, 3];
  const common = [1, 1, 1, 1];
  const whole = weightsOf([...Array<number>(60).fill(1), ...Array<number>(40).fill(2), ...rare]);
  const of = (part: number[]) => surprisalOf(weightsOf(part), { ...whole, entropy: entropyOf(whole) });
  // All of what is rare lies in the part: half a listen of 101.5 is left for the rest.
  expect(of(rare).bits).toBeCloseTo(Math.log2(101.5 / 0.5) - entropyOf(whole), 10);
  expect(of(rare).subjectId).toBe(3);
  expect(of(common).bits).toBeLessThan(0);
});

test("a part that is mixed as the whole surprises as much as the whole, whatever its size", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 }), (ids) => {
      const whole = weightsOf(Array.from({ length: 2_000 }, () => ids).flat());
      const { bits } = surprisalOf(weightsOf(ids), { ...whole, entropy: entropyOf(whole) });
      expect(bits).toBeCloseTo(0, 1);
    }),
  );
});
