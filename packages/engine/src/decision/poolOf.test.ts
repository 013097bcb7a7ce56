import fc from "fast-check";
import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { seededRandom } from "../math/index.ts";
import { drawingWeight } from "./drawingWeight.ts";
import { poolOf } from "./poolOf.ts";
import { candidateOf, compose, dials, known, shapes } from "./testing/drawnShelves.ts";

test("from the pool alone the chance of the first card follows, by what every policy draws by", () => {
  const standings = fc.double({ min: 0.05, max: 8, noNaN: true });
  fc.assert(
    fc.property(known, fc.tuple(shapes, dials), standings, (drawn, [shape, dial], standing) => {
      const plays = new Map(drawn.map(({ artist, decayedPlays }) => [artist, decayedPlays]));
      const weightOf = (itemId: ItemId): number => [0.3, 1][itemId % 2] ?? 1;
      const standingOf = (creatorId: ItemId | null): number => (creatorId === 0 ? standing : 1);
      const options = { dial, weightOf, standingOf, random: seededRandom("pool") };
      const [first] = compose(drawn, { ...shape, ...options });
      const candidates = drawn.map(candidateOf);
      const decayedPlaysOf = (creatorId: ItemId): number => plays.get(creatorId) ?? 0;
      const { itemIds, worth, familiarity } = poolOf(candidates, { decayedPlaysOf, weightOf });
      const weights = Array.from(itemIds, (_, at) =>
        drawingWeight(
          { worth: worth[at], familiarity: familiarity[at], standing: standingOf(drawn[at].artist as ItemId) },
          { dial, temperature: shape.temperature },
        ),
      );
      const chance = weights[first.candidate.itemId] / weights.reduce((sum, weight) => sum + weight, 0);
      expect(chance).toBeCloseTo(first.propensity, 4);
    }),
  );
});

test("who foretells nothing leaves no number, and a chance is kept as it was foretold", () => {
  const plain = candidateOf({ artist: 1, relevance: 0.5, decayedPlays: 0 }, 4);
  const foretold = { ...plain, itemId: 5 as ItemId, chances: { listen: 0.25, isDiscovery: true } };
  const { itemIds, listen } = poolOf([plain, foretold], { decayedPlaysOf: () => 0 });
  expect([...itemIds]).toEqual([4, 5]);
  expect([...listen]).toEqual([Number.NaN, 0.25]);
});
