import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** What a listener has heard of one item. */
export interface OwnListening {
  itemId: ItemId;
  /** plays that lasted 30 s, or to the end */
  plays: number;
  lastPlayedAt: Date;
  /** where the latest play ended; null where nobody knows */
  positionMs: number | null;
  /** longest of its plays, milliseconds; null where no play says how long it was */
  longestMs: number | null;
}

/** Her own log of these items, private sessions too: her pages show it to nobody else. Items she never played are left out. */
export async function readOwnListening(
  db: Database,
  listenerId: ListenerId,
  itemIds: readonly number[],
): Promise<OwnListening[]> {
  if (itemIds.length === 0) return [];
  const { rows } = await db.pool.query<OwnListening>({
    name: "read-own-listening",
    text: `
      select item_id as "itemId",
             (count(*) filter (where ms_played is null or ms_played >= least(30000, coalesce(duration_ms, 30000))))::int
               as plays,
             max(occurred_at) as "lastPlayedAt",
             (array_agg(position_ms order by id desc))[1] as "positionMs",
             max(ms_played) as "longestMs"
      from interaction
      where listener_id = $1 and kind = 'item.played' and item_id = any($2::int[])
      group by item_id`,
    values: [listenerId, itemIds],
  });
  return rows;
}
