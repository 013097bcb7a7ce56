import type { ItemId, ListenerId } from "@segue/engine/data";
import type { ListenerDials } from "@segue/engine/decision";
import type { TasteRemoval } from "@segue/engine/prediction";
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
  /** artists that she named when she came, first named first */
  picks: ItemId[];
  /** how far she moves the dial at a time of day; none where she does not */
  dials: ListenerDials;
  /** what she had removed from her taste */
  removals: TasteRemoval[];
  /** cards that she saw on the Homes of late; milliseconds since 1970 UTC */
  seenCards: { itemId: ItemId; seenAt: number }[];
}

/** Homes whose cards are looked at, the latest ones: Home answers to every play, and must stay quick for who plays most. */
const mostHomes = 500;

const servedListenerSql = `
  select display_name as "displayName", zone, country, personalised, private_session as "privateSession",
         (select coalesce(string_agg(id || ' ' || status || ' ' || coalesce(finished_at::text, ''), ',' order by id), '')
          from history_import where listener_id = $1) as "importStamp",
         (select coalesce(json_agg(json_build_object('itemId', item_id, 'plays', plays)), '[]')
          from listen_count where listener_id = $1) as counts,
         (select coalesce(json_agg(item_id order by picked_at, item_id), '[]')
          from onboarding_pick where listener_id = $1) as picks,
         (select coalesce(json_object_agg(daypart, "offset"), '{}') from listener_dial where listener_id = $1) as dials,
         (select coalesce(json_agg(json_build_object('subject', subject, 'subjectId', subject_id,
                   'removedAt', round(date_part('epoch', removed_at) * 1000))), '[]')
          from taste_removal where listener_id = $1) as removals,
         (select coalesce(json_agg(json_build_object(
                   'itemId', slate.item_ids[impression.rank],
                   'seenAt', round(date_part('epoch', impression.seen_at) * 1000))), '[]')
          from (
            select id from home where listener_id = $1 and served_at >= $2 order by served_at desc limit ${mostHomes}
          ) as lately
          join slate on slate.home_id = lately.id
          join impression on impression.slate_id = slate.id
          where impression.rank <= cardinality(slate.item_ids)) as "seenCards"
  from listener where id = $1`;

/** The listener with her counts, and the cards that she saw of the latest 500 Homes served since a moment; null when she is gone. */
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
