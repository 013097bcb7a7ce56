import fc from "fast-check";
import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { seededRandom } from "../math/index.ts";
import type { ShelfOptions } from "./composeShelf.ts";
import { allSlates, expectedDiscoveryShare, type OracleItem } from "./testing/slateOracle.ts";
import { compose, dials, known, shapes } from "./testing/drawnShelves.ts";

/** what a policy with everything in it knows of artists 0–2, and asks for */
const rules = fc.record({
  standings: fc.array(fc.double({ min: 0.05, max: 8, noNaN: true }), { minLength: 3, maxLength: 3 }),
  genres: fc.array(fc.subarray([0, 1, 2]), { minLength: 3, maxLength: 3 }),
  weight: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
  artistInARow: fc.integer({ min: 1, max: 2 }),
});
const ownMix = new Map([
  [0, 0.6],
  [1, 0.3],
  [2, 0.1],
]);

type Rules = typeof rules extends fc.Arbitrary<infer Value> ? Value : never;

/** The same rules as the oracle takes them and as a shelf does. */
function ruled(drawn: OracleItem[], { standings, genres, weight, artistInARow }: Rules) {
  const items = drawn.map((item) => ({ ...item, standing: standings[item.artist], genres: genres[item.artist] }));
  const genresOf = (creatorId: ItemId | null): readonly number[] => genres[creatorId ?? 0];
  const standingOf = (creatorId: ItemId | null): number => standings[creatorId ?? 0];
  const forShelf = { artistInARow, standingOf, calibration: { mix: ownMix, weight, genresOf } };
  return { forOracle: { items, artistInARow, calibration: { mix: ownMix, weight } }, forShelf };
}

test("raising the dial never lowers the expected share of unheard artists, with equity, cost and genres at work", () => {
  fc.assert(
    fc.property(known, fc.tuple(shapes, rules), fc.tuple(dials, dials), (drawn, [shape, asked], [a, b]) => {
      const { items, calibration } = ruled(drawn, asked).forOracle;
      const share = (dial: number) => expectedDiscoveryShare({ ...shape, items, calibration, dial });
      expect(share(Math.max(a, b))).toBeGreaterThanOrEqual(share(Math.min(a, b)) - 1e-9);
    }),
  );
});

test("propensities are those of brute force with equity, cost, genres and a limit in a row", () => {
  fc.assert(
    fc.property(known, fc.tuple(shapes, rules), fc.tuple(dials, fc.string()), (drawn, [shape, asked], [dial, seed]) => {
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
    fc.property(known, shapes, fc.tuple(factors, fc.string()), (drawn, shape, [factor, seed]) => {
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
