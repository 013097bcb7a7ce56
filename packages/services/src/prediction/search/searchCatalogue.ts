import { readRecentSearches, type RecentSearch } from "@segue/db";
import { itemKinds, type ListenerId } from "@segue/engine/data";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { currentCatalogue } from "../catalogueCache.ts";
import { currentModels } from "../currentModels.ts";
import { blockedByName } from "./blockedByName.ts";
import { currentIndex } from "./catalogueIndex.ts";
import { groupHits } from "./groupHits.ts";
import { ownPlaylistMatches } from "./ownPlaylists.ts";
import { rankItems } from "./rankItems.ts";
import { recentSince } from "./recentSince.ts";
import type { SearchView } from "./searchView.ts";
import { readSearchTaste } from "./searchTaste.ts";
import { suggestTexts } from "./suggestTexts.ts";
import { viewHits } from "./viewHits.ts";

/** Characters of a search that are looked at. */
const longestQuery = 200;
/** Characters that a caller may send: a page that was pasted is answered, and so is told from an attack. */
const longestInput = 10_000;

export const searchInput = z.object({
  query: z.string({ error: "must be text" }).max(longestInput, { error: `must be at most ${longestInput} characters` }),
  /** this kind alone, and more of it */
  kind: z.enum(itemKinds, { error: `must be one of ${itemKinds.join(", ")}` }).nullish(),
});

/**
 * What the signed-in listener finds by a text that she may still be typing: mistyped words and missing accents are forgiven, her
 * own things come first, what she blocks is not there. A text of more than 200 characters is shortened, and the answer says so.
 */
export async function searchCatalogue({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof searchInput>;
}): Promise<SearchView> {
  const { listenerId } = requireListener(ctx);
  const typed = input.query.trim();
  const query = typed.slice(0, longestQuery).toWellFormed().trim();
  const isShortened = query.length < typed.length;
  if (query === "") return { ...nothing, query, isShortened };
  const [whole, known, { models }, recent, playlists] = await Promise.all([
    currentCatalogue(ctx.db, []),
    readSearchTaste(ctx, listenerId),
    currentModels(ctx),
    readRecent(ctx, listenerId),
    ownPlaylistMatches(ctx, listenerId, query),
  ]);
  const { matches, isLoose } = (await currentIndex(whole)).find(query);
  const ranked = [...playlists, ...rankItems(matches, known, models)].toSorted((a, b) => b.worth - a.worth);
  const { top, groups } = groupHits(ranked, input.kind ?? null);
  const view = await viewHits({ ctx, listenerId, known }, { top, groups });
  const isLooseNow = isLoose && playlists.length === 0;
  return {
    query,
    isShortened,
    ...view,
    suggestions: isLooseNow
      ? []
      : suggestTexts(
          query,
          recent.map(({ query: made }) => made),
          ranked,
        ),
    didYouMean: isLooseNow ? (view.top?.title ?? null) : null,
    blocked: blockedByName(matches, { whole, known }),
  };
}

const nothing: SearchView = {
  query: "",
  isShortened: false,
  top: null,
  groups: [],
  suggestions: [],
  didYouMean: null,
  blocked: null,
};

/** Her recent searches of which one may be meant again. */
function readRecent(ctx: ServiceContext, listenerId: ListenerId): Promise<RecentSearch[]> {
  return readRecentSearches(ctx.db, listenerId, { since: recentSince(ctx.clock()), limit: 50 });
}
