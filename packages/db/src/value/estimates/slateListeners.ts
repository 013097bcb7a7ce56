import type { ListenerDials } from "@segue/engine/decision";
import type { Database } from "../../database.ts";

/** What of a listener a policy's estimate depends on. */
export interface SlateListener {
  listenerId: number;
  /** ISO 3166 alpha-2 */
  country: string | null;
  dials: ListenerDials;
  /** cards that she looked at on shelves without a pool, and plays from there */
  seenElsewhere: number;
  playsElsewhere: number;
}

/** The listeners who agreed to teach and want a profile, with how readily they play what is shown to them elsewhere. */
export async function readSlateListeners(db: Database, since: Date): Promise<SlateListener[]> {
  const { rows } = await db.pool.query<SlateListener>(
    `with elsewhere as (
       select slate.id, home.listener_id from home join slate on slate.home_id = home.id
       where home.served_at >= $1 and slate.pool is null
     ), looked as (
       select elsewhere.listener_id, count(*) as seen
       from elsewhere join impression on impression.slate_id = elsewhere.id group by 1
     ), played as (
       select elsewhere.listener_id, count(*) as plays
       from interaction as event join elsewhere on elsewhere.id = event.slate_id
       where event.kind = 'item.played' and not event.private and event.slate_id is not null
         and not exists (select from disowned_play
                         where listener_id = event.listener_id and interaction_id = event.id)
       group by 1
     )
     select listener.id as "listenerId", country,
            coalesce((select json_object_agg(daypart, "offset") from listener_dial where listener_id = listener.id), '{}') as dials,
            coalesce(seen, 0)::float8 as "seenElsewhere", coalesce(plays, 0)::float8 as "playsElsewhere"
     from listener
     left join looked on looked.listener_id = listener.id
     left join played on played.listener_id = listener.id
     where training_consent and personalised
     order by listener.id`,
    [since],
  );
  return rows;
}

/** A sign of how far the log of slates has come: another one when it has grown. */
export async function readSlateLogMark(db: Database): Promise<string> {
  const { rows } = await db.pool.query<{ mark: string }>(
    `select coalesce(to_char(max(served_at), 'YYYYMMDDHH24MISSMS'), '') as mark from home`,
  );
  return rows[0]?.mark ?? "";
}
