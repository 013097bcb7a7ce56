import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { itemView } from "../cardView.ts";
import { entriesOf, readForHer } from "../pages/listEntries.ts";
import { isSounding, type QueueEntry } from "../pages/queueEntry.ts";
import type { KindGroup } from "./groupHits.ts";
import type { RankedItem } from "./rankItems.ts";
import type { SearchTaste } from "./searchTaste.ts";
import type { SearchHit, SearchView } from "./searchView.ts";

interface Viewing {
  ctx: ServiceContext;
  listenerId: ListenerId;
  known: SearchTaste;
}

/** Hits with everything that their lines and covers show. */
export async function viewHits(
  { ctx, listenerId, known }: Viewing,
  { top, groups }: { top: RankedItem | null; groups: readonly KindGroup[] },
): Promise<Pick<SearchView, "top" | "groups">> {
  const items = groups.flatMap((group) => group.items.map(({ item }) => item));
  const sounding = items.filter(({ kind }) => isSounding(kind)).map(({ itemId }) => itemId);
  const entries = new Map(
    entriesOf(await readForHer(ctx, listenerId, sounding)).map((entry) => [entry.itemId as number, entry]),
  );
  const hitOf = (ranked: RankedItem): SearchHit => viewHit(ranked, known, entries.get(ranked.item.itemId) ?? null);
  return {
    top: top && hitOf(top),
    groups: groups.map((group) => ({ kind: group.kind, found: group.found, hits: group.items.map(hitOf) })),
  };
}

function viewHit({ item, isOwn }: RankedItem, { catalogue, taste }: SearchTaste, entry: QueueEntry | null): SearchHit {
  const { itemId, kind, title, subtitle, albumId, genre, audio } = itemView(item, catalogue, taste);
  const cover = entry?.cover ?? { itemId, kind, genre, audio };
  return { itemId, kind, title, subtitle, cover, albumId, artistId: item.creatorId, entry, isOwn };
}
