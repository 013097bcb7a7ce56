import type { ServingCatalogue } from "../servingCatalogue.ts";
import type { SearchTaste } from "./searchTaste.ts";
import type { SearchView } from "./searchView.ts";
import type { TextMatch } from "./textIndex.ts";

/** The artist or show of exactly this name that she blocks: she is told so, instead of that there is none. */
export function blockedByName(
  matches: readonly TextMatch[],
  { whole, known }: { whole: ServingCatalogue; known: Pick<SearchTaste, "refusals"> },
): SearchView["blocked"] {
  if (known.refusals.blocksNothing) return null;
  for (const { id, match } of matches) {
    const item = match === "whole" && known.refusals.isBlocked(id) ? whole.itemOf(id) : undefined;
    if (item && (item.kind === "artist" || item.kind === "show")) return { itemId: item.itemId, title: item.title };
  }
  return null;
}
