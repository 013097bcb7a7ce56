import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** Something that a listener keeps. */
export interface KeptItem {
  itemId: ItemId;
  keeping: "saved" | "followed";
  /** when she last said so */
  since: Date;
}

// The last word on each item counts, and of two in the same millisecond the one that takes back, as the engine's HeldSaves has it.
const keptSql = `
  select "itemId", keeping, since
  from (
    select distinct on (item_id, keeping) item_id as "itemId", keeping, kind, occurred_at as since
    from interaction,
         lateral (select case when kind in ('item.saved', 'item.unsaved') then 'saved' else 'followed' end as keeping) as word
    where listener_id = $1 and kind in ('item.saved', 'item.unsaved', 'item.followed', 'item.unfollowed')
    order by item_id, keeping, occurred_at desc, kind in ('item.unsaved', 'item.unfollowed') desc
  ) as latest
  where kind in ('item.saved', 'item.followed')
  order by since desc, "itemId"`;

/** What a listener has saved and follows, the latest first, by her log; private sessions too, for it is her own library. */
export async function readKeptItems(db: Database, listenerId: ListenerId): Promise<KeptItem[]> {
  const { rows } = await db.pool.query<KeptItem>({ name: "read-kept-items", text: keptSql, values: [listenerId] });
  return rows;
}
