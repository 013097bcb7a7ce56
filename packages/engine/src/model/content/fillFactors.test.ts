import fc from "fast-check";
import { expect, test } from "vitest";
import { AlsFactors } from "../als/alsFactors.ts";
import { ContentTower } from "./contentTower.ts";
import { fillFactors } from "./fillFactors.ts";
import { spaceOf } from "../als/spaceOf.ts";

const factorCount = 4;
const weights = { unobservedWeight: 0.1, regularisation: 0.01, frequencyExponent: 1 };
const ids = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 20 });

/** The factors of an item are told by its id: positive in the model, negative in the tower. */
const rowOf = (itemId: number, sign: 1 | -1) =>
  Array.from({ length: factorCount }, (_, at) => sign * (itemId + at / 8));

function modelOf(itemIds: readonly number[]): AlsFactors {
  const sorted = Int32Array.from(itemIds).toSorted();
  const itemFactors = Float32Array.from([...sorted].flatMap((itemId) => rowOf(itemId, 1)));
  return new AlsFactors({ itemIds: sorted, factorCount, itemFactors, weights });
}

function towerOf(itemIds: readonly number[], space: number): ContentTower {
  const sorted = Int32Array.from(itemIds).toSorted();
  const none = new Float64Array(7);
  return new ContentTower({
    scale: { genreSounds: { genres: [], means: none, deviations: none }, means: none, deviations: none },
    factorCount,
    weights: new Float32Array(8 * factorCount),
    creatorIds: new Int32Array(),
    creatorEffects: new Float32Array(),
    itemIds: sorted,
    itemFactors: Float32Array.from([...sorted].flatMap((itemId) => rowOf(itemId, -1))),
    space,
  });
}

test("holds every item once: as its listeners know it where they do, as its content says where nobody does", () => {
  fc.assert(
    fc.property(ids, ids, (heard, cold) => {
      const model = modelOf(heard);
      const filled = fillFactors(model, towerOf(cold, spaceOf(model)));
      const all = [...new Set([...heard, ...cold])].toSorted((left, right) => left - right);
      expect([...filled.itemIds]).toEqual(all);
      for (const [place, itemId] of all.entries()) {
        const row = filled.itemFactors.slice(place * factorCount, (place + 1) * factorCount);
        expect([...row]).toEqual([...Float32Array.from(rowOf(itemId, heard.includes(itemId) ? 1 : -1))]);
      }
    }),
  );
});

test("a tower of other factors is not mixed in", () => {
  const model = modelOf([1, 2, 3]);
  expect(fillFactors(model, towerOf([4], spaceOf(modelOf([1, 2]))))).toBe(model);
  expect(fillFactors(model, towerOf([2, 3], spaceOf(model)))).toBe(model);
});
