import type { ItemId } from "../data/index.ts";
import type { ServingModels } from "./servingModels.ts";
import type { Taste } from "./taste.ts";

/** Of so many artists that she plays most, one may be named as the reason. */
const knownArtists = 24;
/** Cosine below which artists have nothing to do with each other; a taste's own artists are mostly above 0.5. */
const leastSimilarity = 0.3;

/**
 * Which artist of hers explains a creator: the creator itself when she plays it or said that she likes it, else the one whose factors are nearest;
 * null when none is near, or nothing is known of it. Answers are kept, a creator has many items.
 */
export function becauseYouPlay(taste: Taste, { artists }: ServingModels): (creatorId: ItemId) => ItemId | null {
  const known = [...taste.creators.values()]
    .filter(({ listens, saves }) => listens > 0 || saves > 0)
    .toSorted((left, right) => right.listens - left.listens)
    .slice(0, knownArtists)
    .map(({ itemId }) => ({ itemId: itemId as ItemId, index: artists?.indexOf(itemId) ?? -1 }))
    .filter(({ index }) => index !== -1);
  const nearestTo = (creatorId: ItemId): ItemId | null => {
    const own = taste.creators.get(creatorId);
    if (own && (own.listens > 0 || own.saves > 0)) return creatorId;
    const index = artists?.indexOf(creatorId) ?? -1;
    if (!artists || index === -1) return null;
    let nearest: ItemId | null = null;
    let similarity = leastSimilarity;
    for (const artist of known) {
      const alike = artists.similarity(index, artist.index);
      if (alike > similarity) [nearest, similarity] = [artist.itemId, alike];
    }
    return nearest;
  };
  const kept = new Map<ItemId, ItemId | null>();
  return (creatorId) => {
    const answer = kept.has(creatorId) ? (kept.get(creatorId) ?? null) : nearestTo(creatorId);
    kept.set(creatorId, answer);
    return answer;
  };
}
