import type { ItemId } from "@segue/engine/data";
import type { PopularityModel } from "@segue/engine/model";
import { listenerAffinity, searchWorth, type NameMatch, type ServingModels } from "@segue/engine/prediction";
import type { ServingItem } from "../servingCatalogue.ts";
import type { SearchTaste } from "./searchTaste.ts";
import type { TextMatch } from "./textIndex.ts";

/** An item of the catalogue with its worth to one listener. */
export interface RankedItem {
  item: ServingItem;
  worth: number;
  match: NameMatch;
  /** she played or kept it, or its creator */
  isOwn: boolean;
}

/** What her plays of a creator add to one of its items, beside those of the item itself. */
const creatorShare = 0.5;
/** Plays of a creator from which on more of them add nothing. */
const mostCreatorPlays = 2;

/** The matches that she may see, the one of most worth to her first; equal ones by their number. */
export function rankItems(
  matches: readonly TextMatch[],
  { catalogue, taste }: Pick<SearchTaste, "catalogue" | "taste">,
  models: ServingModels,
): RankedItem[] {
  const affinityOf = listenerAffinity(taste, models);
  const popularityOf = popularityBy(models);
  const ranked = matches.flatMap(({ id, match, score }): RankedItem[] => {
    const item = catalogue.itemOf(id);
    if (!item) return [];
    const own = ownPlays(item, taste);
    const signals = { match, textScore: score, own, affinity: affinityOf(item), popularity: popularityOf(item) };
    return [{ item, worth: searchWorth(signals), match, isOwn: own > 0 }];
  });
  return ranked.toSorted((left, right) => right.worth - left.worth || left.item.itemId - right.item.itemId);
}

function ownPlays({ itemId, creatorId }: ServingItem, { items, creators }: SearchTaste["taste"]): number {
  const own = items.get(itemId);
  const creator = creatorId === null ? undefined : creators.get(creatorId);
  const ofItem = (own?.listens ?? 0) + (own?.saves ?? 0);
  const ofCreator = Math.min(mostCreatorPlays, (creator?.listens ?? 0) + (creator?.saves ?? 0));
  return itemId === creatorId ? (creator?.listens ?? 0) + ofItem : ofItem + creatorShare * ofCreator;
}

/** Share of listeners beside the most popular track or artist; anything else has its artist's. */
function popularityBy({ popularTracks, popularArtists }: ServingModels): (item: ServingItem) => number {
  const share = (model: PopularityModel | null, itemId: ItemId): number => {
    const most = model?.scores[0] ?? 0;
    return model && most > 0 ? model.scoreOf(itemId) / most : 0;
  };
  return ({ itemId, creatorId, kind }) => {
    if (kind === "track") return share(popularTracks, itemId);
    return creatorId === null ? 0 : share(popularArtists, creatorId);
  };
}
