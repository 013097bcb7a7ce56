import type { GuardrailMetric } from "@segue/engine/decision";
import { playSignalsSql } from "../../value/experiments/playSignalsSql.ts";
import { exposedCardsSql } from "./exposedCardsSql.ts";

/*
 * Every metric as a sum `above` over one `below`, by version and listener. $1 the versions, $2 and $3 the stretch in which their Homes were served,
 * $4 and $5 the ids of the log that the plays since lie between. Homes without a profile follow no policy and are left out.
 */

const servedSql = `
  served as (
    select id, listener_id, policy_version_id as version from home
    where served_at >= $2 and served_at <= $3 and policy_version_id = any($1) and mode <> 'unprofiled'
  )`;

/** Plays that began on a card of these Homes; private ones and those that somebody disowned are left out. */
const playedSql = `
  played as (
    select served.version, served.listener_id, artist.rights_holder_id, event.item_id, slate.item_ids, slate.traces,
           signal.stream, signal.listen, signal.skip
    from interaction as event
    join slate on slate.id = event.slate_id
    join served on served.id = slate.home_id
    left join track on track.item_id = event.item_id
    left join artist on artist.item_id = track.artist_id
    ${playSignalsSql}
    where event.id >= $4::uuid and event.id <= $5::uuid and event.kind = 'item.played' and not event.private
      and not exists (
        select from disowned_play
        where disowned_play.listener_id = event.listener_id and disowned_play.interaction_id = event.id
      )
  )`;

const listenShare = `
  with ${servedSql}, ${playedSql}, looked as (
    select version, listener_id, count(*) as seen
    from served
    join slate on slate.home_id = served.id
    join impression on impression.slate_id = slate.id
    group by version, listener_id
  ), heard as (
    select version, listener_id, count(*) as listens from played where listen group by version, listener_id
  )
  select version, listener_id, coalesce(listens, 0) as above, seen as below
  from looked left join heard using (version, listener_id)`;

const skipShare = `
  with ${servedSql}, ${playedSql}
  select version, listener_id, count(*) filter (where skip) as above, count(*) as below
  from played group by version, listener_id`;

/** What the trace of the card said when it was served; cards without one tell nothing. */
const discoveryShare = `
  with ${servedSql}, ${playedSql}, traced as (
    select version, listener_id, traces -> (array_position(item_ids, item_id) - 1) as trace
    from played where listen and traces is not null
  )
  select version, listener_id,
         count(*) filter (where coalesce((trace -> 'chances' ->> 'isDiscovery')::boolean,
                                         (trace ->> 'familiarity')::float8 = 0)) as above,
         count(*) as below
  from traced where trace is not null group by version, listener_id`;

const superstarShare = `
  with ${servedSql}, shown as (
    select version, listener_id, slate.item_ids from served join slate on slate.home_id = served.id
    where slate.shelf in ('made-for-you', 'similar-to')
  )
  select version, listener_id, coalesce(sum(weight) filter (where band = 'superstar'), 0) as above, sum(weight) as below
  from shown ${exposedCardsSql("shown.item_ids")}
  group by version, listener_id`;

const costPerListen = `
  with ${servedSql}, ${playedSql}
  select played.version, listener_id,
         coalesce(sum(coalesce((costs ->> rights_holder_id::text)::float8, micros_per_stream)) filter (where stream), 0) as above,
         count(*) filter (where listen) as below
  from played
  join policy_version on policy_version.id = played.version
  left join rights_holder on rights_holder.id = rights_holder_id
  group by played.version, listener_id`;

const emptyShare = `
  with ${servedSql}
  select version, listener_id, count(*) filter (where not exists (
           select from slate where slate.home_id = served.id and slate.shelf not in ('popular', 'try-something-else'))) as above,
         count(*) as below
  from served group by version, listener_id`;

export const guardrailMetricSql: Readonly<Record<GuardrailMetric, string>> = {
  listenShare,
  skipShare,
  discoveryShare,
  superstarShare,
  costPerListen,
  emptyShare,
};
