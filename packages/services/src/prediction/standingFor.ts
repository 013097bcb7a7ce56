import { artistBands, type ItemId } from "@segue/engine/data";
import { costShares, standing, type BandBonuses, type Policy } from "@segue/engine/decision";
import type { ServingCatalogue } from "./servingCatalogue.ts";

/** What is decided for a Home: a policy, and what the exposure controller adds to its bands. */
export interface HomeRules extends Policy {
  /** none when left out */
  bonuses?: BandBonuses;
}

/** Whether every artist stands as well as any other under a policy. */
function isEven({ equity, costWeight, bonuses = {} }: HomeRules): boolean {
  return costWeight === 0 && artistBands.every((band) => equity[band].weight === 1 && (bonuses[band] ?? 0) === 0);
}

/**
 * What equity and cost make of a creator's items under a policy, for one Home; undefined where they make nothing of anybody's. Whoever is no artist
 * stands as one who costs nothing and has no band.
 */
export function standingFor(
  rules: HomeRules,
  catalogue: ServingCatalogue,
): ((creatorId: ItemId | null) => number) | undefined {
  if (isEven(rules)) return undefined;
  const shares = rules.costWeight > 0 ? costShares(rules.costs, catalogue.costs) : null;
  const known = new Map<ItemId | null, number>();
  return (creatorId) => {
    const before = known.get(creatorId);
    if (before !== undefined) return before;
    const artist = catalogue.artistTermsOf(creatorId ?? 0);
    const costShare = (artist && shares?.get(artist.rightsHolderId)) ?? 0;
    const factor = standing({ band: artist?.band ?? null, costShare }, rules, rules.bonuses);
    known.set(creatorId, factor);
    return factor;
  };
}
