import type { ItemId, ItemKind, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

export interface ItemFacts {
  kind: ItemKind;
  /** milliseconds; null where the kind has none or nobody knows */
  durationMs: number | null;
}

/** Kind and length of those of the items that exist for a listener: somebody else's own playlist does not. */
export async function readItemFacts(
  db: Database,
  listenerId: ListenerId,
  ids: readonly number[],
): Promise<Map<ItemId, ItemFacts>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.pool.query<ItemFacts & { id: ItemId }>({
    name: "read-item-facts",
    text: `
      select item.id, item.kind,
             coalesce(track.duration_ms, episode.duration_ms, book.duration_ms) as "durationMs"
      from item
      left join track on track.item_id = item.id
      left join episode on episode.item_id = item.id
      left join book on book.item_id = item.id
      left join playlist on playlist.item_id = item.id
      where item.id = any($1::int[]) and (playlist.owner_id is null or playlist.owner_id = $2)`,
    values: [ids, listenerId],
  });
  return new Map(rows.map(({ id, kind, durationMs }) => [id, { kind, durationMs }]));
}
