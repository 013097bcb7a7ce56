import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** What serving needs to know of a listener besides her log. */
export interface ServedListener {
  displayName: string;
  /** IANA zone */
  zone: string;
  /** ISO 3166 alpha-2 */
  country: string | null;
  /** false wants a Home that uses no profile */
  personalised: boolean;
  privateSession: boolean;
  /** changes whenever an import of hers begins, goes on or ends */
  importStamp: string;
  /** plays that somebody else counted, without times */
  counts: { itemId: ItemId; plays: number }[];
  /** cards that she saw on the Homes of late; milliseconds since 1970 UTC */
  seenCards: { itemId: ItemId; seenAt: number }[];
}

const servedListenerSql = `
  select display_name as "displayName", zone, country, personalised, private_session as "privateSession",
         (select coalesce(string_agg(id || ' ' || status || ' ' || coalesce(finished_at::text, ''), ',' order by id), '')
          from history_import where listener_id = $1) as "importStamp",
         (select coalesce(json_agg(json_build_object('itemId', item_id, 'plays', plays)), '[]')
          from listen_count where listener_id = $1) as counts,
         (select coalesce(json_agg(json_build_object(
                   'itemId', slate.item_ids[impression.rank],
                   'seenAt', round(date_part('epoch', impression.seen_at) * 1000))), '[]')
          from home
          join slate on slate.home_id = home.id
          join impression on impression.slate_id = slate.id
          where home.listener_id = $1 and home.served_at >= $2
            and impression.rank <= cardinality(slate.item_ids)) as "seenCards"
  from listener where id = $1`;

/** The listener with her counts, and the cards that she saw of Homes served since a moment; null when she is gone. */
export async function readServedListener(
  db: Database,
  listenerId: ListenerId,
  cardsSince: Date,
): Promise<ServedListener | null> {
  const { rows } = await db.pool.query<ServedListener>({
    name: "read-served-listener",
    text: servedListenerSql,
    values: [listenerId, cardsSince],
  });
  return rows[0] ?? null;
}
