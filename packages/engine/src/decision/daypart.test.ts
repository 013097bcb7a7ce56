import fc from "fast-check";
import { expect, test } from "vitest";
import { daypartOf, dayparts, dialOffset, firstHourOf } from "./daypart.ts";
import { effectiveDial } from "./effectiveDial.ts";
import { composeShelf } from "./composeShelf.ts";
import type { ScoredCandidate } from "../prediction/index.ts";
import type { ItemId } from "../data/index.ts";
import { seededRandom } from "../math/index.ts";

test("every hour belongs to one part of the day, and the night goes past midnight", () => {
  const parts = Array.from({ length: 24 }, (_, hour) => daypartOf(hour));
  const runs = [
    ["night", 5],
    ["morning", 6],
    ["afternoon", 6],
    ["evening", 5],
    ["night", 2],
  ] as const;
  expect(parts).toEqual(runs.flatMap(([part, hours]) => Array.from({ length: hours }, () => part)));
  for (const part of dayparts) expect(daypartOf(firstHourOf[part])).toBe(part);
});

test("a dial moves its own part of the day alone", () => {
  expect(Array.from({ length: 24 }, (_, hour) => dialOffset({ evening: 0.4 }, hour)).filter(Boolean)).toEqual([
    0.4, 0.4, 0.4, 0.4, 0.4,
  ]);
  expect(dialOffset({}, 12)).toBe(0);
});

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const offset = fc.double({ min: -1, max: 1, noNaN: true });
const policies = fc
  .record({ dial: unit, band: fc.tuple(unit, unit), opennessWeight: unit })
  .map(({ band, ...rest }) => ({ ...rest, dialMin: Math.min(...band), dialMax: Math.max(...band) }));

test("raising her dial never lowers the applied one, which never leaves the band of the policy", () => {
  fc.assert(
    fc.property(policies, unit, fc.tuple(offset, offset), (policy, openness, offsets) => {
      const [lower, higher] = offsets
        .toSorted((left, right) => left - right)
        .map((own) => effectiveDial(policy, { openness, offset: own }).applied);
      expect(higher).toBeGreaterThanOrEqual(lower);
      for (const applied of [lower, higher]) {
        expect(applied).toBeGreaterThanOrEqual(policy.dialMin);
        expect(applied).toBeLessThanOrEqual(policy.dialMax);
      }
    }),
  );
});

/** Six artists, three of whom she knows, of any relevance. */
function discoveryChance(relevances: readonly number[], dial: number): number {
  const candidates = relevances.map((relevance, at): ScoredCandidate => {
    const itemId = (at + 1) as ItemId;
    return { itemId, creatorId: itemId, source: "popular", strength: 1, reason: { kind: "popular" }, relevance };
  });
  const isDiscovery = (itemId: ItemId): boolean => itemId > 3;
  const shelf = (one: number) =>
    composeShelf({
      candidates,
      ordering: "utility",
      length: 1,
      dial,
      temperature: 0.5,
      maxPerArtist: 2,
      decayedPlaysOf: (creatorId) => (isDiscovery(creatorId) ? 0 : 3),
      random: seededRandom(`draw ${one}`),
    });
  const firsts = Array.from({ length: 200 }, (_, one) => shelf(one)[0]);
  return firsts.filter(({ candidate }) => isDiscovery(candidate.itemId)).length / firsts.length;
}

test("raising her dial never lowers the share of discoveries that are drawn with the same chance", () => {
  const relevance = fc.double({ min: 0.05, max: 1, noNaN: true });
  const policy = { dial: 0.4, dialMin: 0.1, dialMax: 0.9, opennessWeight: 0 };
  const dialAt = (own: number): number => effectiveDial(policy, { openness: 0.5, offset: own }).applied;
  fc.assert(
    fc.property(
      fc.array(relevance, { minLength: 6, maxLength: 6 }),
      fc.tuple(offset, offset),
      (relevances, offsets) => {
        const [lower, higher] = offsets.toSorted((left, right) => left - right).map(dialAt);
        expect(discoveryChance(relevances, higher)).toBeGreaterThanOrEqual(discoveryChance(relevances, lower));
      },
    ),
    { numRuns: 30 },
  );
});
