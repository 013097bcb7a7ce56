import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { seededRandom } from "../math/index.ts";
import { candidateOf, compose, dials, known, shapes } from "./testing/drawnShelves.ts";
import { allSlates, expectedDiscoveryShare } from "./testing/slateOracle.ts";

describe("the dial", () => {
  test("raising it never lowers the expected share of unheard artists", () => {
    fc.assert(
      fc.property(known, shapes, fc.tuple(dials, dials), (drawn, shape, [a, b]) => {
        const share = (dial: number) => expectedDiscoveryShare({ items: drawn, dial, ...shape });
        expect(share(Math.max(a, b))).toBeGreaterThanOrEqual(share(Math.min(a, b)) - 1e-9);
      }),
    );
  });

  test("decides between the known and the unheard", () => {
    const drawn = [0, 1, 2, 3].map((artist) => ({ artist, relevance: 0.5, decayedPlays: artist < 2 ? 4 : 0 }));
    const first = (dial: number) =>
      new Set(compose(drawn, { dial, length: 2 }).map(({ candidate }) => candidate.creatorId));
    expect(first(0)).toEqual(new Set([0, 1]));
    expect(first(1)).toEqual(new Set([2, 3]));
  });
});

test("propensities are those of brute force, with decay and limit per artist", () => {
  fc.assert(
    fc.property(known, shapes, fc.tuple(dials, fc.string()), (drawn, shape, [dial, seed]) => {
      const entries = compose(drawn, { dial, ...shape, random: seededRandom(seed) });
      const order = entries.map(({ candidate }) => candidate.itemId).join();
      const slate = allSlates({ items: drawn, dial, ...shape }).find((other) => other.order.join() === order);
      expect(slate).toBeDefined();
      for (const [at, { propensity }] of entries.entries()) {
        expect(propensity).toBeCloseTo(slate?.propensities[at] ?? Number.NaN);
      }
    }),
  );
});

test("an artist has at most maxPerArtist cards; items without a creator are free", () => {
  const drawn = Array.from({ length: 6 }, () => ({ artist: 7, relevance: 1, decayedPlays: 0 }));
  expect(compose(drawn, { maxPerArtist: 2 })).toHaveLength(2);
  const free = drawn.map((item, index) => ({ ...candidateOf(item, index), creatorId: null }));
  expect(compose(drawn, { candidates: free })).toHaveLength(6);
});

test("a given order stays, surely, whatever the dial says, with the limit per artist kept", () => {
  const drawn = [0, 0, 0, 1].map((artist, at) => ({ artist, relevance: at / 4 + 0.1, decayedPlays: 0 }));
  const entries = compose(drawn, { ordering: "given", dial: 0, temperature: 5 });
  expect(entries.map(({ candidate }) => candidate.itemId)).toEqual([0, 1, 3]);
  expect(entries.every(({ propensity }) => propensity === 1)).toBe(true);
});

test("ordering by relevance ignores the dial", () => {
  const drawn = [0, 1].map((artist) => ({ artist, relevance: artist ? 0.9 : 0.1, decayedPlays: artist ? 5 : 0 }));
  const best = (dial: number) => compose(drawn, { ordering: "relevance", dial })[0].candidate.itemId;
  expect(best(0)).toBe(1);
  expect(best(1)).toBe(1);
});

test("the same seed gives the same shelf", () => {
  const drawn = Array.from({ length: 9 }, (_, artist) => ({ artist, relevance: 0.5, decayedPlays: 0 }));
  const order = (seed: string) =>
    compose(drawn, { temperature: 1, random: seededRandom(seed) }).map(({ candidate }) => candidate.itemId);
  expect(order("a")).toEqual(order("a"));
  expect(order("a")).not.toEqual(order("b"));
});

test("only ratios of relevance count: chances of a few per cent are drawn like ranks near 1", () => {
  const shrinking = fc.double({ min: 1e-3, max: 1, noNaN: true });
  fc.assert(
    fc.property(known, shapes, fc.tuple(shrinking, fc.string()), (drawn, shape, [factor, seed]) => {
      const slate = (scale: number) =>
        compose(
          drawn.map((item) => Object.assign({}, item, { relevance: item.relevance * scale })),
          { ...shape, random: seededRandom(seed) },
        );
      const [plain, shrunk] = [slate(1), slate(factor)];
      expect(shrunk.map(({ candidate }) => candidate.itemId)).toEqual(plain.map(({ candidate }) => candidate.itemId));
      for (const [at, { propensity }] of shrunk.entries()) expect(propensity).toBeCloseTo(plain[at].propensity, 9);
    }),
  );
});

describe("what refusals and fatigue leave", () => {
  const weightOf = (itemId: ItemId): number => [0, 0.2, 1][itemId % 3] ?? 1;
  const orderings = fc.constantFrom("given", "relevance", "utility");

  test("nothing is shown that nothing is left of, whatever orders the shelf", () => {
    fc.assert(
      fc.property(known, shapes, orderings, (drawn, shape, ordering) => {
        const entries = compose(drawn, { ...shape, ordering, weightOf });
        for (const { candidate } of entries) expect(weightOf(candidate.itemId)).toBeGreaterThan(0);
      }),
    );
  });

  test("a share is taken of the utility, and a given order is kept", () => {
    const drawn = [0, 1, 2, 3, 4].map((artist) => ({ artist, relevance: 0.5, decayedPlays: 1 }));
    const plain = new Map(compose(drawn, {}).map(({ candidate, utility }) => [candidate.itemId, utility]));
    const left = compose(drawn, { weightOf });
    expect(left.map(({ weight }) => weight).toSorted((a, b) => a - b)).toEqual([0.2, 0.2, 1]);
    for (const { candidate, utility, weight } of left) {
      expect(utility).toBeCloseTo(weight * (plain.get(candidate.itemId) ?? 0), 12);
    }
    const given = compose(drawn, { weightOf, ordering: "given" });
    expect(given.map(({ candidate }) => candidate.itemId)).toEqual([1, 2, 4]);
    expect(given.map(({ weight, propensity }) => [weight, propensity])).toEqual([1, 2, 4].map(() => [1, 1]));
  });

  test("the lighter of two alike is drawn more rarely", () => {
    const drawn = [1, 2].map((artist) => ({ artist, relevance: 0.5, decayedPlays: 1 }));
    const random = seededRandom("light");
    const light = (itemId: ItemId): number => (itemId === 0 ? 0.8 : 1);
    const draws = Array.from({ length: 400 }, () =>
      compose(drawn, { length: 1, weightOf: light, random, temperature: 1 }),
    );
    const times = draws.filter(([entry]) => entry?.candidate.itemId === 0).length;
    // The chance is 0.8 : 1, so 178 of 400 are expected, with a standard deviation of 10.
    expect(times).toBeGreaterThan(138);
    expect(times).toBeLessThan(218);
  });
});
