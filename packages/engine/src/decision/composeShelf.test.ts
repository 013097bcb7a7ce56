import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { seededRandom } from "../math/index.ts";
import type { ScoredCandidate } from "../prediction/index.ts";
import { composeShelf, type ShelfOptions } from "./composeShelf.ts";
import { allSlates, expectedDiscoveryShare, type OracleItem } from "./testing/slateOracle.ts";

const items = fc.array(
  fc.record({
    artist: fc.nat(2),
    relevance: fc.double({ min: 0.05, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 5 },
);
/** decayed plays of artists 0–2 */
const tastes = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 5, noNaN: true })), {
  minLength: 3,
  maxLength: 3,
});
const shapes = fc.record({
  length: fc.integer({ min: 1, max: 4 }),
  temperature: fc.constantFrom(0.1, 0.5, 1),
  maxPerArtist: fc.integer({ min: 1, max: 2 }),
});
const dials = fc.double({ min: 0, max: 1, noNaN: true });
/** what a policy with everything in it knows of artists 0–2, and asks for */
const rules = fc.record({
  standings: fc.array(fc.double({ min: 0.05, max: 8, noNaN: true }), { minLength: 3, maxLength: 3 }),
  genres: fc.array(fc.subarray([0, 1, 2]), { minLength: 3, maxLength: 3 }),
  weight: fc.double({ min: 0.05, max: 0.9, noNaN: true }),
  artistInARow: fc.integer({ min: 1, max: 2 }),
});
const ownMix = new Map([
  [0, 0.6],
  [1, 0.3],
  [2, 0.1],
]);

const known = fc
  .tuple(items, tastes)
  .map(([drawn, plays]): OracleItem[] =>
    drawn.map(({ artist, relevance }) => ({ artist, relevance, decayedPlays: plays[artist] })),
  );

function candidateOf({ artist, relevance }: OracleItem, index: number): ScoredCandidate {
  const itemId = index as ItemId;
  const creatorId = artist as ItemId;
  return { itemId, creatorId, source: "popular", strength: relevance, relevance, reason: { kind: "popular" } };
}

function compose(drawn: OracleItem[], options: Partial<ShelfOptions>) {
  const plays = new Map(drawn.map(({ artist, decayedPlays }) => [artist, decayedPlays]));
  return composeShelf({
    candidates: drawn.map(candidateOf),
    ordering: "utility",
    length: 12,
    dial: 0.5,
    temperature: 0.1,
    maxPerArtist: 2,
    decayedPlaysOf: (creatorId) => plays.get(creatorId) ?? 0,
    random: seededRandom("shelf"),
    ...options,
  });
}

type Rules = typeof rules extends fc.Arbitrary<infer Value> ? Value : never;

/** The same rules as the oracle takes them and as a shelf does. */
function ruled(drawn: OracleItem[], { standings, genres, weight, artistInARow }: Rules) {
  const items = drawn.map((item) => ({ ...item, standing: standings[item.artist], genres: genres[item.artist] }));
  const genresOf = (creatorId: ItemId | null): readonly number[] => genres[creatorId ?? 0];
  const standingOf = (creatorId: ItemId | null): number => standings[creatorId ?? 0];
  const forShelf = { artistInARow, standingOf, calibration: { mix: ownMix, weight, genresOf } };
  return { forOracle: { items, artistInARow, calibration: { mix: ownMix, weight } }, forShelf };
}

describe("the dial", () => {
  test("raising it never lowers the expected share of unheard artists, with equity, cost and genres at work", () => {
    fc.assert(
      fc.property(known, shapes, rules, fc.tuple(dials, dials), (drawn, shape, asked, [a, b]) => {
        const { forOracle } = ruled(drawn, asked);
        const share = (dial: number) => expectedDiscoveryShare({ ...shape, ...forOracle, dial });
        expect(share(Math.max(a, b))).toBeGreaterThanOrEqual(share(Math.min(a, b)) - 1e-9);
      }),
    );
  });

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

test("propensities are those of brute force with equity, cost, genres and a limit in a row", () => {
  fc.assert(
    fc.property(known, shapes, rules, fc.tuple(dials, fc.string()), (drawn, shape, asked, [dial, seed]) => {
      const { forOracle, forShelf } = ruled(drawn, asked);
      const entries = compose(drawn, { dial, ...shape, ...forShelf, random: seededRandom(seed) });
      const order = entries.map(({ candidate }) => candidate.itemId).join();
      const slate = allSlates({ ...shape, ...forOracle, dial }).find((other) => other.order.join() === order);
      expect(slate).toBeDefined();
      for (const [at, { propensity }] of entries.entries()) {
        expect(propensity).toBeCloseTo(slate?.propensities[at] ?? Number.NaN);
      }
    }),
  );
});

test("standing acts where the dial orders a shelf, equal ones leave every chance as it was, and 1 every bit", () => {
  const factors = fc.double({ min: 0.05, max: 8, noNaN: true });
  fc.assert(
    fc.property(known, shapes, factors, fc.string(), (drawn, shape, factor, seed) => {
      const shelf = (options: Partial<ShelfOptions>) =>
        compose(drawn, { ...shape, ...options, random: seededRandom(seed) });
      const plain = shelf({});
      expect(shelf({ standingOf: () => 1 })).toEqual(plain);
      const scaled = shelf({ standingOf: () => factor });
      expect(scaled.map(({ candidate }) => candidate.itemId)).toEqual(plain.map(({ candidate }) => candidate.itemId));
      for (const [at, { propensity }] of scaled.entries()) expect(propensity).toBeCloseTo(plain[at].propensity, 9);
      const relevant = shelf({ ordering: "relevance" });
      expect(shelf({ ordering: "relevance", standingOf: () => factor })).toEqual(relevant);
    }),
  );
});

test("without a weight, or without a mix, genres change no bit", () => {
  fc.assert(
    fc.property(known, shapes, fc.string(), (drawn, shape, seed) => {
      const shelf = (options: Partial<ShelfOptions>) =>
        compose(drawn, { ...shape, ...options, random: seededRandom(seed) });
      const genresOf = (creatorId: ItemId | null): number[] => [creatorId ?? 0];
      expect(shelf({ calibration: { mix: ownMix, weight: 0, genresOf } })).toEqual(shelf({}));
      expect(shelf({ calibration: { mix: new Map(), weight: 0.5, genresOf } })).toEqual(shelf({}));
    }),
  );
});

test("genres come nearer to her mix, the more the greater λ is", () => {
  const drawn = Array.from({ length: 40 }, (_, artist) => {
    return { artist, relevance: artist < 20 ? 0.9 : 0.8, decayedPlays: 0 };
  });
  const genresOf = (creatorId: ItemId | null): number[] => [(creatorId ?? 0) < 20 ? 0 : 1];
  const mix = new Map([
    [0, 0.5],
    [1, 0.5],
  ]);
  const random = seededRandom("genres");
  const shareOf = (weight: number): number => {
    const slates = Array.from({ length: 50 }, () => compose(drawn, { calibration: { mix, weight, genresOf }, random }));
    const cards = slates.flat();
    return cards.filter(({ candidate }) => (candidate.creatorId ?? 0) >= 20).length / cards.length;
  };
  const shares = [0, 0.5, 0.9].map(shareOf);
  expect(shares).toEqual(shares.toSorted((left, right) => left - right));
  expect(shares[0]).toBeLessThan(0.3);
  expect(shares[2]).toBeGreaterThan(0.35);
});

test("with one card of an artist in a row, none follows another of the same, and a given order stays", () => {
  const drawn = [0, 0, 1, 1, 2].map((artist) => ({ artist, relevance: 1, decayedPlays: 0 }));
  for (let seed = 0; seed < 40; seed++) {
    const random = seededRandom(`row ${seed}`);
    const entries = compose(drawn, { artistInARow: 1, maxPerArtist: 2, temperature: 1, random });
    const artists = entries.map(({ candidate }) => candidate.creatorId);
    for (const [at, artist] of artists.entries()) expect(artist).not.toBe(artists[at + 1]);
  }
  const given = compose(drawn, { artistInARow: 1, ordering: "given" });
  expect(given.map(({ candidate }) => candidate.itemId)).toEqual([0, 1, 2, 3, 4]);
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
