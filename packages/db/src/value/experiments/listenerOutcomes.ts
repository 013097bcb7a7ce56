import type { ExperimentArm, ListenerOutcome } from "@segue/engine/value";
import { lowestIdAt } from "../../data/partitions.ts";
import type { Database } from "../../database.ts";
import { ownerIdSql } from "../../prediction/ownerIdSql.ts";
import { playSignalsSql } from "./playSignalsSql.ts";

/** What a listener of an experiment did, and on which side. */
export interface ArmOutcome extends ListenerOutcome {
  arm: ExperimentArm;
}

/** A stretch of time, and what is wanted of it. */
export interface Stretch {
  since: Date;
  until: Date;
  /** half a year before has to be read for them; what stands for them otherwise counts first listens in the stretch alone */
  withDiscoveries: boolean;
}

/** How long an artist must not have been listened to, to be discovered. */
const discoveryDays = 180;
const dayMs = 24 * 60 * 60_000;

/** Plays of those who take part between two ids of the log, as `event`, with what they were of and whether they were a stream, a listen, a skip. */
const playsSql = `
    from interaction as event
    left join track on track.item_id = event.item_id
    left join album on album.item_id = event.item_id
    left join episode on episode.item_id = event.item_id
    ${playSignalsSql}
    where event.listener_id in (select listener_id from taking_part)
      and event.id >= $3::uuid and event.id <= $4::uuid and event.kind = 'item.played' and not event.private
      and not exists (
        select from disowned_play
        where disowned_play.listener_id = event.listener_id and disowned_play.interaction_id = event.id
      )`;

const makerSql = `coalesce(${ownerIdSql}, event.item_id)`;

/** Plays of the stretch, each with when its artist was listened to before in it; see `outcomesSql` for the parameters. */
const playedSql = `
    select event.listener_id, event.occurred_at, event.ms_played, event.slate_id, track.artist_id, ${makerSql} as maker,
           signal.stream, signal.listen, signal.skip,
           max(case when signal.listen then event.occurred_at end) over (
             partition by event.listener_id, ${makerSql}
             order by event.occurred_at, event.id rows between unbounded preceding and 1 preceding) as "heardBefore"
    ${playsSql} and event.occurred_at >= $1`;

/** When each artist was listened to last before the stretch: one pass over half a year that keeps a row an artist, not one a play. */
const earlierSql = `
    select event.listener_id, ${makerSql} as maker, max(event.occurred_at) as "heardBefore"
    ${playsSql} and event.occurred_at < $1 and signal.listen
    group by event.listener_id, maker`;

/** Sums of a listener over her plays. */
const doneSql = `
    select played.listener_id,
           count(*) filter (where ours) as plays,
           count(*) filter (where ours and listen) as listens,
           count(*) filter (where ours and skip) as skips,
           count(*) filter (where ours and listen and ("lastBefore" is null
             or "lastBefore" < occurred_at - interval '${discoveryDays} days')) as discoveries,
           coalesce(sum(micros_per_stream) filter (where ours and stream), 0) as micros,
           coalesce(sum(ms_played) filter (where occurred_at >= since), 0) / 60000.0 as minutes
    from (
      select played.*, served.id is not null as ours, coalesce(played."heardBefore", earlier."heardBefore") as "lastBefore"
      from played
      left join slate on slate.id = played.slate_id
      left join served on served.id = slate.home_id
      left join earlier on earlier.listener_id = played.listener_id and earlier.maker = played.maker
    ) as played
    join taking_part on taking_part.listener_id = played.listener_id
    left join artist on artist.item_id = played.artist_id
    left join rights_holder on rights_holder.id = artist.rights_holder_id
    group by played.listener_id`;

/**
 * Homes of a stretch, their listeners, what these saw on them, and what they played, one row a listener. Private sessions and plays that somebody
 * disowned are left out. $1 and $2 the stretch, $3 and $4 the ids of the log that it and the time before it lie between.
 *
 * @param homes which Homes, as a condition on `home`
 */
const outcomesSql = (homes: string): string => `
  with served as (
    select id, listener_id, arm, served_at from home where served_at >= $1 and served_at <= $2 and ${homes}
  ), taking_part as (
    select listener_id, min(arm) as arm, min(served_at) as since from served group by listener_id
  ), looked as (
    select served.listener_id, count(*) as seen
    from served
    join slate on slate.home_id = served.id
    join impression on impression.slate_id = slate.id
    where impression.seen_at <= $2
    group by served.listener_id
  ), played as (${playedSql}
  ), earlier as (${earlierSql}
  ), done as (${doneSql}
  )
  select arm, coalesce(seen, 0)::float8 as seen, coalesce(plays, 0)::float8 as plays, coalesce(listens, 0)::float8 as listens,
         coalesce(skips, 0)::float8 as skips, coalesce(discoveries, 0)::float8 as discoveries,
         coalesce(micros, 0)::float8 as "costMicros", coalesce(minutes, 0)::float8 as minutes
  from taking_part
  left join looked on looked.listener_id = taking_part.listener_id
  left join done on done.listener_id = taking_part.listener_id
  order by taking_part.listener_id`;

const experimentSql = outcomesSql("experiment_id = $5::uuid");
const everybodySql = outcomesSql("true");

function parametersOf({ since, until, withDiscoveries }: Stretch): unknown[] {
  const before = since.getTime() - (withDiscoveries ? discoveryDays * dayMs : 0);
  return [since, until, lowestIdAt(before), lowestIdAt(until.getTime() + 1)];
}

/** What the listeners whom an experiment really served did in a stretch of it, one a listener. */
export async function readArmOutcomes(db: Database, id: string, stretch: Stretch): Promise<ArmOutcome[]> {
  const { rows } = await db.pool.query<ArmOutcome>(experimentSql, [...parametersOf(stretch), id]);
  return rows;
}

/** What everybody who was served a Home in a stretch did, one a listener; says how much listeners differ. */
export async function readPastOutcomes(db: Database, stretch: Stretch): Promise<ListenerOutcome[]> {
  const { rows } = await db.pool.query<ListenerOutcome>(everybodySql, parametersOf(stretch));
  return rows;
}
