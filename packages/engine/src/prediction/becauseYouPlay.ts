import type { ItemId } from "../data/index.ts";
import type { Candidate, CandidateReason } from "./candidate.ts";
import type { ServingModels } from "./servingModels.ts";
import type { Taste } from "./taste.ts";

/** Of so many artists that she plays most, one may be named as the reason. */
const knownArtists = 40;
/** Cosine below which no artist of hers explains a candidate. */
const leastSimilarity = 0.25;

/**
 * Why a candidate that only her taste explains is there: because she plays its artist, else the one of her artists whose
 * factors are nearest; her taste as a whole when none of them is near. Any other reason stays as it is.
 */
export function becauseYouPlay(taste: Taste, { artists }: ServingModels): (candidate: Candidate) => CandidateReason {
  const known = [...taste.creators.values()]
    .filter(({ listens }) => listens > 0)
    .toSorted((left, right) => right.listens - left.listens)
    .slice(0, knownArtists)
    .map(({ itemId }) => ({ itemId: itemId as ItemId, index: artists?.indexOf(itemId) ?? -1 }))
    .filter(({ index }) => index !== -1);
  return ({ reason, creatorId }) => {
    if (reason.kind !== "taste" || creatorId === null) return reason;
    if ((taste.creators.get(creatorId)?.listens ?? 0) > 0) return { kind: "becauseYouPlay", itemId: creatorId };
    const index = artists?.indexOf(creatorId) ?? -1;
    if (!artists || index === -1) return reason;
    let nearest: ItemId | null = null;
    let similarity = leastSimilarity;
    for (const artist of known) {
      const alike = artists.similarity(index, artist.index);
      if (alike > similarity) [nearest, similarity] = [artist.itemId, alike];
    }
    return nearest === null ? reason : { kind: "becauseYouPlay", itemId: nearest };
  };
}
