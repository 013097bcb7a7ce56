import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

export interface SeenCardRow {
  itemId: ItemId;
  /** milliseconds since 1970 UTC */
  seenAt: number;
}

/** The cards of Homes served to a listener since a moment that she saw. */
export async function readSeenCards(db: Database, listenerId: ListenerId, since: Date): Promise<SeenCardRow[]> {
  const { rows } = await db.pool.query<SeenCardRow>({
    name: "read-seen-cards",
    text: `
      select slate.item_ids[impression.rank] as "itemId",
             round(date_part('epoch', impression.seen_at) * 1000) as "seenAt"
      from home
      join slate on slate.home_id = home.id
      join impression on impression.slate_id = slate.id
      where home.listener_id = $1 and home.served_at >= $2 and impression.rank <= cardinality(slate.item_ids)
      order by impression.seen_at, impression.slate_id, impression.rank`,
    values: [listenerId, since],
  });
  return rows;
}
