import { foldText } from "./foldText.ts";
import type { RankedItem } from "./rankItems.ts";

const most = 5;

/** How a text may go on: searches that she made before, then the best names that have its words; never the text itself. */
export function suggestTexts(query: string, recent: readonly string[], ranked: readonly RankedItem[]): string[] {
  const folded = foldText(query);
  const made = recent.filter((text) => foldText(text).startsWith(folded));
  const names = ranked.filter(({ match }) => match !== "creator" && match !== "alike").map(({ item }) => item.title);
  const seen = new Set([folded]);
  const suggestions: string[] = [];
  for (const text of [...made, ...names]) {
    const key = foldText(text);
    if (seen.has(key)) continue;
    seen.add(key);
    suggestions.push(text);
    if (suggestions.length === most) break;
  }
  return suggestions;
}
