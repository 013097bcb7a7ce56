import { AlsFactors } from "@segue/engine/model";
import { expect, test } from "vitest";
import { enlargedFactors } from "./enlargeTracks.ts";

test("the tracks that were there keep their factors, a made one lies beside the one that it is like", () => {
  const weights = { unobservedWeight: 0.1, regularisation: 0.01, frequencyExponent: 0 };
  const itemFactors = Float32Array.of(1, 0, 0, 2, 3, 3);
  const model = new AlsFactors({ itemIds: Int32Array.of(4, 7, 9), factorCount: 2, itemFactors, weights });
  const larger = enlargedFactors(model, { added: [12, 13, 14], like: [7, 4, 7] });
  expect([...larger.itemIds]).toEqual([4, 7, 9, 12, 13, 14]);
  expect(larger.itemFactors.slice(0, 6)).toEqual(itemFactors);
  const { indexOf, similarity } = { indexOf: larger.indexOf.bind(larger), similarity: larger.similarity.bind(larger) };
  expect(similarity(indexOf(12), indexOf(7))).toBeCloseTo(1, 6);
  expect(similarity(indexOf(13), indexOf(7))).toBeCloseTo(0, 6);
  expect(larger.itemFactors[7]).not.toBe(2);
});
