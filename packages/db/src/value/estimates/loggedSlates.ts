import type { SlateRow } from "@segue/engine/value";
import { to as copyTo } from "pg-copy-streams";
import type { Database } from "../../database.ts";
import { lowestIdAt } from "../../data/partitions.ts";
import { BinaryCopyReader, type CopyField } from "../../model/binaryCopy.ts";
import { floatsOf, textOf, wholesOf } from "../../model/binaryFields.ts";
import { playSignalsSql } from "../experiments/playSignalsSql.ts";

/** A slate with what was played from it; which card began a play is for who knows the items to say. */
export interface LoggedSlateRow extends Omit<SlateRow, "itemIds" | "outcomes" | "pool"> {
  itemIds: number[];
  /** see the engine's slate pool */
  pool: Uint8Array;
  /** ranks that were looked at, from 1 */
  seen: number[];
  /** what sounded, and whether it was a listen or a skip */
  plays: { itemId: number; listened: boolean; skipped: boolean }[];
}

const fieldCount = 10;

/**
 * Shelves whose pool was kept, of Homes whose outcomes had half an hour to arrive, of listeners who agreed to teach and want a profile. A slate that something was played from in a private
 * session, or by somebody else as she says, is left out: what she made of it is not known. Nobody's after she was removed, as nothing of hers is there.
 */
const copySql = (since: Date): string => `
  copy (
    with play as (
      select event.slate_id, event.item_id,
             case when signal.listen then 1 else 0 end + case when signal.skip then 2 else 0 end as outcome,
             event.private or disowned.interaction_id is not null as hidden
      from interaction as event
      left join disowned_play as disowned
        on disowned.listener_id = event.listener_id and disowned.interaction_id = event.id
      ${playSignalsSql}
      where event.slate_id is not null and event.kind = 'item.played' and event.id >= '${lowestIdAt(since.getTime())}'
    ), played as (
      select slate_id, bool_or(hidden) as hidden, array_agg(item_id) as items, array_agg(outcome::int4) as outcomes
      from play group by slate_id
    ), looked as (
      select slate_id, array_agg(rank::int4) as ranks from impression where seen_at >= '${since.toISOString()}' group by slate_id
    )
    select home.listener_id, home.local_hour::int4, slate.shelf, policy_version.max_per_artist::int4, slate.pool,
           slate.item_ids, slate.propensities, looked.ranks, played.items, played.outcomes
    from home
    join slate on slate.home_id = home.id
    join policy_version on policy_version.id = home.policy_version_id
    left join looked on looked.slate_id = slate.id
    left join played on played.slate_id = slate.id
    where slate.pool is not null and home.served_at >= '${since.toISOString()}' and not coalesce(played.hidden, false)
      and home.served_at <= (select max(received_at) from interaction) - interval '30 minutes'
      and home.listener_id in (select id from listener where training_consent and personalised)
    order by home.listener_id, home.served_at, slate.position
  ) to stdout (format binary)`;

function rowOf(bytes: Buffer, fields: readonly CopyField[]): LoggedSlateRow {
  const [listener, hour, shelf, maxPerArtist, pool, itemIds, propensities, ranks, items, outcomes] = fields;
  const codes = wholesOf(bytes, outcomes);
  return {
    listenerId: bytes.readInt32BE(listener.start),
    localHour: bytes.readInt32BE(hour.start),
    shelf: textOf(bytes, shelf),
    maxPerArtist: bytes.readInt32BE(maxPerArtist.start),
    pool: Uint8Array.from(bytes.subarray(pool.start, pool.start + pool.length)),
    itemIds: wholesOf(bytes, itemIds),
    propensities: floatsOf(bytes, propensities),
    seen: wholesOf(bytes, ranks),
    plays: wholesOf(bytes, items).map((itemId, at) => {
      return { itemId, listened: (codes[at] & 1) !== 0, skipped: (codes[at] & 2) !== 0 };
    }),
  };
}

/** Reads the slates with pools that were served since a moment, by COPY, each listener's in the order of time. */
export async function readLoggedSlates(db: Database, since: Date): Promise<LoggedSlateRow[]> {
  const client = await db.pool.connect();
  const slates: LoggedSlateRow[] = [];
  let finished = false;
  try {
    const reader = new BinaryCopyReader(fieldCount, (bytes, fields) => slates.push(rowOf(bytes, fields)));
    for await (const chunk of client.query(copyTo(copySql(since))) as AsyncIterable<Buffer>) reader.push(chunk);
    finished = true;
  } finally {
    // A reading that broke off leaves the connection in the middle of its answer, of no use to anybody else.
    client.release(!finished);
  }
  return slates;
}
