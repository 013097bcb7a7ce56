import type { ItemId } from "@segue/engine/data";
import { costShares, type Policy } from "@segue/engine/decision";
import type { ListenerTaste } from "../../prediction/listenerTaste.ts";
import { shelfWords } from "../../prediction/wording.ts";
import type { ComparisonFacts } from "./compareHomes.ts";

interface ComparedPolicies {
  before: Policy;
  after: Policy;
  /** the artist that the "similar-to" shelf is similar to */
  similarToSeed: ItemId | null;
}

/** What a comparison of a listener's Homes has to know of their shelves and cards. */
export function comparisonFacts(
  { catalogue, taste, localHour }: ListenerTaste,
  { before, after, similarToSeed }: ComparedPolicies,
): ComparisonFacts {
  const seed = catalogue.itemOf(similarToSeed ?? 0)?.title ?? "";
  const shares = { before: costShares(before.costs, catalogue.costs), after: costShares(after.costs, catalogue.costs) };
  return {
    titleOf: (kind) => shelfWords(kind, { localHour, seed, maxPerArtist: after.maxPerArtist }).title,
    bandOf: ({ candidate }) => catalogue.artistTermsOf(candidate.creatorId ?? 0)?.band ?? null,
    costShareOf: ({ candidate }) => {
      const holder = catalogue.artistTermsOf(candidate.creatorId ?? 0)?.rightsHolderId;
      if (holder === undefined) return { before: 0, after: 0 };
      return { before: shares.before.get(holder) ?? 0, after: shares.after.get(holder) ?? 0 };
    },
    isDiscovery: ({ candidate: { creatorId } }) => creatorId !== null && !taste.decayedPlays.has(creatorId),
  };
}
