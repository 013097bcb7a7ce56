import fc from "fast-check";
import { expect, test } from "vitest";
import { gaussian, seededRandom } from "../../math/index.ts";
import { choiceLoss, fitConditionalLogit, innerProduct, type Choices } from "./conditionalLogit.ts";

/** Choices that people with these weights make, among `alternatives` each. */
function choicesBy(weights: readonly number[], count: number, alternatives = 8): Choices {
  const random = seededRandom(`choices ${count}`);
  const width = weights.length;
  const features = Float32Array.from({ length: count * alternatives * width }, () => gaussian(random));
  const offsets = Int32Array.from({ length: count + 1 }, (_, at) => at * alternatives);
  const chosen = Int32Array.from({ length: count }, (_, choice) => {
    // The largest of score + Gumbel noise is a draw from the softmax.
    const scores = Array.from({ length: alternatives }, (__, at) => {
      const row = (offsets[choice] + at) * width;
      return innerProduct(Float64Array.from(weights), features, row) - Math.log(-Math.log(random() + 1e-12));
    });
    return offsets[choice] + scores.indexOf(Math.max(...scores));
  });
  return { width, offsets, chosen, features };
}

test("finds the weights that the choices were made with", () => {
  const found = fitConditionalLogit(choicesBy([1, -0.5, 0], 4_000));
  [1, -0.5, 0].forEach((weight, at) => expect(found[at]).toBeCloseTo(weight, 1));
});

test("no step away from the answer lowers the loss", () => {
  const choices = choicesBy([0.4, 0.8], 200);
  const ridge = 0.01;
  const lossOf = (weights: Float64Array): number =>
    choiceLoss(choices, weights) + (ridge / 2) * weights.reduce((sum, weight) => sum + weight ** 2, 0);
  const found = fitConditionalLogit(choices, { ridge });
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), (a, b) => {
      expect(lossOf(Float64Array.of(found[0] + a, found[1] + b))).toBeGreaterThanOrEqual(lossOf(found) - 1e-6);
    }),
  );
});

test("the start does not matter, and nothing to learn from gives zeros", () => {
  const choices = choicesBy([0.4, 0.8], 200);
  const far = fitConditionalLogit(choices, { start: Float64Array.of(5, -5), steps: 60 });
  fitConditionalLogit(choices).forEach((weight, at) => expect(far[at]).toBeCloseTo(weight, 4));
  const none = { width: 2, offsets: Int32Array.of(0), chosen: new Int32Array(), features: new Float32Array() };
  expect([...fitConditionalLogit(none)]).toEqual([0, 0]);
  expect(choiceLoss(none, Float64Array.of(1, 1))).toBe(0);
});

test("with weights of zero every alternative is as likely as any other", () => {
  expect(choiceLoss(choicesBy([1, 1], 50), Float64Array.of(0, 0))).toBeCloseTo(Math.log(8), 9);
});
