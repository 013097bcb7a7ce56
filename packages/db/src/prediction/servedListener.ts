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
}

/** The listener with her counts; null when she is gone. */
export async function readServedListener(db: Database, listenerId: ListenerId): Promise<ServedListener | null> {
  const { rows } = await db.pool.query<ServedListener>({
    name: "read-served-listener",
    text: `
      select display_name as "displayName", zone, country, personalised, private_session as "privateSession",
             (select coalesce(string_agg(id || ' ' || status || ' ' || coalesce(finished_at::text, ''), ',' order by id), '')
              from history_import where listener_id = $1) as "importStamp",
             (select coalesce(json_agg(json_build_object('itemId', item_id, 'plays', plays)), '[]')
              from listen_count where listener_id = $1) as counts
      from listener where id = $1`,
    values: [listenerId],
  });
  return rows[0] ?? null;
}
