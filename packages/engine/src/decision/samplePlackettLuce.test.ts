import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../math/index.ts";
import { samplePlackettLuce } from "./samplePlackettLuce.ts";
import { allSlates } from "./testing/slateOracle.ts";

/** Every candidate by its own unheard artist at dial ½: the oracle's utilities are half the given ones. */
function oracle(utilities: readonly number[], options: { length: number; temperature: number }) {
  const items = utilities.map((relevance, artist) => ({ artist, relevance, decayedPlays: 0 }));
  return allSlates({ items, dial: 0.5, maxPerArtist: 1, ...options });
}

const utilities = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 });
const temperatures = fc.constantFrom(0.1, 0.3, 1, 3);

test("every drawn slate carries the propensities that brute force gives it", () => {
  fc.assert(
    fc.property(utilities, fc.tuple(temperatures, fc.nat(4)), fc.string(), (values, [temperature, length], seed) => {
      const draws = samplePlackettLuce({
        size: values.length,
        length,
        utilityOf: (index) => values[index],
        temperature,
        random: seededRandom(seed),
      });
      const slates = oracle(values, { length, temperature });
      expect(slates.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1);
      const same = slates.find(({ order }) => order.join() === draws.map(({ index }) => index).join());
      expect(same).toBeDefined();
      for (const [at, { propensity }] of draws.entries()) {
        expect(propensity).toBeCloseTo(same?.propensities[at] ?? Number.NaN);
        expect(propensity).toBeGreaterThan(0);
        expect(propensity).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("slates come out as often as their propensities say", () => {
  const values = [0.9, 0.6, 0.5, 0.2];
  const rounds = 40_000;
  const random = seededRandom("frequency");
  const seen = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const draws = samplePlackettLuce({
      size: 4,
      length: 2,
      utilityOf: (index) => values[index],
      temperature: 0.5,
      random,
    });
    const order = draws.map(({ index }) => index).join();
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  for (const { order, chance } of oracle(values, { length: 2, temperature: 0.5 })) {
    const deviation = Math.sqrt((chance * (1 - chance)) / rounds);
    expect(Math.abs((seen.get(order.join()) ?? 0) / rounds - chance)).toBeLessThan(5 * deviation);
  }
});

test("no temperature takes the best and is sure of it", () => {
  const values = [0.2, 0.9, 0.9, 0.5];
  const draws = samplePlackettLuce({
    size: 4,
    length: 9,
    utilityOf: (index) => values[index],
    temperature: 0,
    random: () => 0.5,
  });
  expect(draws).toEqual([1, 2, 3, 0].map((index) => ({ index, propensity: 1 })));
});

test("a tiny temperature neither overflows nor gives a chance of 0", () => {
  const values = [1e-3, 1, 0.99];
  const draws = samplePlackettLuce({
    size: 3,
    length: 3,
    utilityOf: (index) => values[index],
    temperature: 1e-4,
    random: () => 0.999_999,
  });
  expect(draws.map(({ index }) => index)).toEqual([1, 2, 0]);
  for (const { propensity } of draws) expect(propensity).toBeGreaterThan(0);
});

test("candidates worth nothing are not drawn; a negative temperature is refused", () => {
  const options = { size: 2, length: 2, utilityOf: (index: number) => index, random: () => 0 };
  expect(samplePlackettLuce({ ...options, temperature: 1 })).toEqual([{ index: 1, propensity: 1 }]);
  expect(() => samplePlackettLuce({ ...options, temperature: -1 })).toThrow(/temperature must be at least 0, not -1/);
});
