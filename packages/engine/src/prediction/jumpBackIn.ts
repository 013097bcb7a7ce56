import type { Candidate } from "./candidate.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import type { Taste } from "./taste.ts";
import { unfinished } from "./unfinished.ts";

const dayMs = 24 * 60 * 60_000;
/** Silence after which a favourite has lapsed; from `fullyLapsedDays` on it counts fully. */
const lapsedDays = 30;
const fullyLapsedDays = 60;
/** Listens that make a favourite; a save does too. */
const favouriteListens = 3;
const most = 48;

/** Favourite tracks that were not heard for a month or more, the fonder the stronger. */
function lapsedFavourites(taste: Taste, catalogue: CandidateCatalogue): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { itemId, listens, skips, saves, lastAt } of taste.items.values()) {
    if (lastAt === null) continue;
    const days = (taste.at - lastAt) / dayMs;
    const liked = saves > 0 || (listens >= favouriteListens && skips * 2 <= listens);
    const item = liked && days >= lapsedDays ? catalogue.itemOf(itemId) : undefined;
    if (item?.kind !== "track") continue;
    const lapsed = Math.min(1, days / fullyLapsedDays);
    candidates.push({
      itemId: item.itemId,
      creatorId: item.creatorId,
      source: "lapsed",
      strength: Math.log1p(listens + saves) * lapsed,
      reason: { kind: "lastHeard", at: lastAt },
    });
  }
  return candidates.toSorted((left, right) => right.strength - left.strength).slice(0, most);
}

/** What she left behind: episodes and books before their end, and favourites that she has not heard for a month. */
export function jumpBackIn(taste: Taste, catalogue: CandidateCatalogue): Candidate[] {
  return [...unfinished(taste, catalogue), ...lapsedFavourites(taste, catalogue)];
}
