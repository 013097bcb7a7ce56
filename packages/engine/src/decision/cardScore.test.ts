import fc from "fast-check";
import { expect, it } from "vitest";
import type { ItemId } from "../data/index.ts";
import { seededRandom } from "../math/index.ts";
import type { ScoredCandidate } from "../prediction/index.ts";
import { cardScore } from "./cardScore.ts";
import { composeShelf } from "./composeShelf.ts";
import { familiarity } from "./familiarity.ts";

const share = fc.double({ min: 0.01, max: 1, noNaN: true });

it("is to the last bit what a shelf gave the card", () => {
  const ordering = fc.constantFrom("given", "relevance", "utility");
  const cards = fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(ordering, cards, share, (order, drawn, dial) => {
      const candidates = drawn.map(([relevance], at): ScoredCandidate => ({
        itemId: at as ItemId,
        creatorId: at as ItemId,
        source: "popular",
        strength: 1,
        relevance,
        reason: { kind: "popular" },
      }));
      const decayedPlaysOf = (creatorId: ItemId): number => 3 * (drawn[creatorId]?.[1] ?? 0);
      const entries = composeShelf({
        candidates,
        ordering: order,
        length: 6,
        dial,
        temperature: 0.1,
        maxPerArtist: 2,
        decayedPlaysOf,
        standingOf: (creatorId) => 0.25 + 3 * (drawn[creatorId ?? 0]?.[0] ?? 0),
        weightOf: (itemId) => drawn[itemId]?.[1] ?? 1,
        random: seededRandom("score"),
      });
      for (const { candidate, utility, weight, standing } of entries) {
        const known = familiarity(decayedPlaysOf(candidate.itemId));
        const { relevance } = candidate;
        expect(cardScore({ ordering: order, relevance, familiarity: known, weight, dial, standing })).toBe(utility);
      }
    }),
  );
});
