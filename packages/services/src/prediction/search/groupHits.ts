import type { ItemKind } from "@segue/engine/data";
import type { RankedItem } from "./rankItems.ts";

/** Hits of each kind on the first page. */
const shown: Record<ItemKind, number> = { track: 8, artist: 6, album: 6, playlist: 6, show: 6, episode: 5, book: 5 };
/** Hits when one kind alone is asked for. */
const shownAlone = 60;
/** Of equally good names the one with more behind it is probably meant. */
const kindWeights: Record<ItemKind, number> = {
  artist: 1.25,
  show: 1.15,
  playlist: 1,
  album: 1,
  track: 1,
  book: 1,
  episode: 0.85,
};

/** Ranked items of one kind. */
export interface KindGroup {
  kind: ItemKind;
  items: RankedItem[];
  found: number;
}

/**
 * What a search shows: the best of all, and by kind those of most worth, the kind with the best one first.
 *
 * @param kind the kind that alone is asked for; null for all of them
 * @param most hits of each kind while all are asked for
 */
export function groupHits(
  ranked: readonly RankedItem[],
  kind: ItemKind | null,
  most: Record<ItemKind, number> = shown,
): { top: RankedItem | null; groups: KindGroup[] } {
  const wanted = kind === null ? ranked : ranked.filter(({ item }) => item.kind === kind);
  const byKind = Map.groupBy(wanted, ({ item }) => item.kind);
  const groups = [...byKind].map(([own, items]) => {
    return { kind: own, items: items.slice(0, kind === null ? most[own] : shownAlone), found: items.length };
  });
  const ordered = groups.toSorted((left, right) => weightOf(right.items[0]) - weightOf(left.items[0]));
  return { top: ordered[0]?.items[0] ?? null, groups: ordered };
}

function weightOf(ranked: RankedItem | undefined): number {
  return ranked ? ranked.worth * kindWeights[ranked.item.kind] : 0;
}
