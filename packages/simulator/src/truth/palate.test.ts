import fc from "fast-check";
import { expect, test } from "vitest";
import { dimensions, perturb, randomDirection } from "../catalogue/genreSpace.ts";
import type { TasteComponent } from "../listeners/listenerTruth.ts";
import { Random } from "../random/random.ts";
import { Palate } from "./palate.ts";

function taste(vector: Float32Array, strength: number): TasteComponent {
  return { vector, strength, community: 0, weightByHour: new Float32Array(24), seasonDay: 0, member: 0 };
}

test("love is a noisy-or over tastes: what one of them loves is loved, and another taste never lowers it", () => {
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0.1, max: 1, noNaN: true }), (seed, strength) => {
      const random = new Random(String(seed), "palate");
      const first = randomDirection(random);
      const item = perturb(random, first, 0.5);
      const second = randomDirection(random);
      const cosine = (vector: Float32Array) => vector.reduce((sum, value, axis) => sum + value * item[axis], 0);
      const love = (vector: Float32Array) => strength / (1 + Math.exp(-9 * (cosine(vector) - 0.6)));
      const one = new Palate([taste(first, strength)]).liking(item, 0);
      const both = new Palate([taste(first, strength), taste(second, strength)]).liking(item, 0);
      expect(one).toBeCloseTo(love(first), 5);
      expect(both).toBeCloseTo(1 - (1 - love(first)) * (1 - love(second)), 5);
      expect(both).toBeGreaterThanOrEqual(one - 1e-9);
    }),
  );
  expect(dimensions).toBe(16);
});
