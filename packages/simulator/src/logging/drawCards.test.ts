import { samplePlackettLuce } from "@segue/engine/decision";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Random } from "../random/random.ts";
import { drawCards } from "./drawCards.ts";

const weighted = fc.record({
  score: fc.double({ min: 0.01, max: 10, noNaN: true }),
  maker: fc.integer({ min: -1, max: 3 }),
});

test("draws what the engine's sampling draws at temperature 1, with the same chances", () => {
  fc.assert(
    fc.property(
      fc.array(weighted, { maxLength: 20 }),
      fc.record({ length: fc.integer({ min: 1, max: 12 }), maxPerMaker: fc.integer({ min: 1, max: 3 }) }),
      fc.nat(),
      (offers, { length, maxPerMaker }, seed) => {
        const randomOf = () => new Random(String(seed), "draw");
        const named = offers.map((offer, index) => Object.assign({ index }, offer));
        const cards = drawCards(named, { random: randomOf(), length, maxPerMaker });
        const random = randomOf();
        const draws = samplePlackettLuce({
          size: offers.length,
          length,
          temperature: 1,
          random: () => random.next(),
          utilityOf: (index, drawn) => {
            const { maker, score } = offers[index];
            const before = drawn.filter((one) => offers[one].maker === maker).length;
            return maker >= 0 && before >= maxPerMaker ? 0 : score;
          },
        });
        expect(cards.map(({ index }) => index)).toEqual(draws.map(({ index }) => index));
        for (const [place, { propensity }] of cards.entries()) {
          expect(propensity).toBeCloseTo(draws[place].propensity, 9);
        }
      },
    ),
  );
});

test("every order comes as often as its chances say", () => {
  const offers = [4, 2, 1].map((score, index) => ({ score, maker: -1, index }));
  const runs = 20_000;
  const counts = new Map<string, { seen: number; chance: number }>();
  const random = new Random("seed", "orders");
  for (let run = 0; run < runs; run++) {
    const cards = drawCards(offers, { random, length: 3, maxPerMaker: 1 });
    const order = cards.map(({ index }) => index).join("");
    const chance = cards.reduce((product, { propensity }) => product * propensity, 1);
    counts.set(order, { seen: (counts.get(order)?.seen ?? 0) + 1, chance });
  }
  expect(counts.size).toBe(6);
  for (const { seen, chance } of counts.values()) {
    expect(Math.abs(seen / runs - chance)).toBeLessThan(4.5 * Math.sqrt((chance * (1 - chance)) / runs));
  }
});
