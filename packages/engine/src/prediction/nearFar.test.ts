import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../math/index.ts";
import { nearFar, type LikenessModel, type NearFarItem } from "./nearFar.ts";

/** Items on an arc: the farther their numbers are apart, the less alike they are. */
function arc(count: number, seed = "arc"): LikenessModel {
  const random = seededRandom(seed);
  const angles = Array.from({ length: count }, (_, place) => (place / count) * Math.PI + 0.02 * random());
  const itemIds = Int32Array.from({ length: count }, (_, place) => place + 1);
  return { itemIds, similarity: (a, b) => Math.cos(angles[a] - angles[b]) };
}

const mean = (found: readonly NearFarItem[]): number =>
  found.reduce((sum, { similarity }) => sum + similarity, 0) / found.length;
const nobody = (): null => null;

describe("nearFar", () => {
  it("gives the nearest at 0: the same as looking at all of them", () => {
    const model = arc(300);
    const brute = Array.from(model.itemIds, (_, place) => ({ place, similarity: model.similarity(40, place) }))
      .filter(({ place }) => place !== 40)
      .toSorted((left, right) => right.similarity - left.similarity || left.place - right.place)
      .slice(0, 12);
    const found = nearFar(model, { seed: 40, far: 0, k: 12, creatorOf: nobody });
    expect(found.map(({ place }) => place)).toEqual(brute.map(({ place }) => place));
    expect(found[0]?.via).toBeNull();
  });

  it("reaches farther things by way of nearer ones", () => {
    const model = arc(1_000);
    const found = nearFar(model, { seed: 500, far: 1, k: 10, creatorOf: nobody });
    for (const { place, via, similarity } of found) {
      expect(via).not.toBeNull();
      expect(model.similarity(500, via ?? 500)).toBeGreaterThan(similarity);
      expect(model.similarity(via ?? 500, place)).toBeGreaterThan(similarity);
    }
  });

  it("never becomes more similar on average when it is set farther, and says the same twice", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(share, share),
        fc.integer({ min: 0, max: 199 }),
        fc.integer({ min: 1, max: 30 }),
        ([a, b], seed, k) => {
          const model = arc(200, "property");
          const at = (far: number) => nearFar(model, { seed, far, k, creatorOf: (place) => place % 50 });
          expect(mean(at(Math.max(a, b)))).toBeLessThanOrEqual(mean(at(Math.min(a, b))) + 1e-12);
          expect(at(a)).toEqual(at(a));
        },
      ),
    );
  });

  it("has at most two of a creator, never the seed, and nothing that is not wanted", () => {
    const options = {
      seed: 10,
      k: 20,
      creatorOf: (place: number) => place % 9,
      isWanted: (place: number) => place !== 11,
    };
    for (const far of [0, 0.5, 1]) {
      const found = nearFar(arc(400), { ...options, far });
      const counts = Map.groupBy(found, ({ place }) => place % 9);
      expect(Math.max(...[...counts.values()].map((list) => list.length))).toBeLessThanOrEqual(2);
      expect(found.some(({ place }) => place === 10 || place === 11)).toBe(false);
    }
  });

  it("leaves out what no step leads to", () => {
    const similarity = (a: number, b: number): number => (a === b ? 1 : a + b === 1 ? 0.8 : 0.1);
    const model: LikenessModel = { itemIds: Int32Array.of(1, 2, 3), similarity };
    const found = nearFar(model, { seed: 0, far: 0, k: 3, creatorOf: nobody });
    expect(found.map(({ place }) => place)).toEqual([1]);
  });

  it("refuses what is no distance and no number of items", () => {
    expect(() => nearFar(arc(5), { seed: 0, far: 1.2, k: 1, creatorOf: nobody })).toThrow(/far must be from 0 to 1/);
    expect(() => nearFar(arc(5), { seed: 0, far: 0, k: 0, creatorOf: nobody })).toThrow(/k must be/);
  });
});
