import { disownedStampOf } from "../../../prediction/servedListener.ts";

/**
 * The listens that count, of all years of some listeners, by the rules of docs/wrapped.md: signals, known time, no copies, sound only until the
 * next one begins. Half of what is heard is less than nine tenths of it, so the half decides.
 * @param $1 listener ids
 */
export const countListensSql = `
  with signalled as materialized (
    select log.listener_id, log.id, log.item_id, item.kind, log."precision", log.ms_played, log.local_hour,
           (extract(epoch from log.occurred_at) * 1000)::bigint as at_ms, log.zone, log.occurred_at at time zone log.zone as clock,
           coalesce(log.ms_played, log.duration_ms, 210000) as length_ms
    from interaction as log join item on item.id = log.item_id
    where log.listener_id = any($1) and log.kind = 'item.played' and not log.private and item.kind in ('track', 'episode', 'book')
      and not exists (select from disowned_play as other where other.listener_id = log.listener_id and other.interaction_id = log.id)
      and case when log.ms_played is null then true
               when coalesce(log.duration_ms, 0) = 0
                 then log.ms_played >= 105000 or (log.ms_played >= 30000 and log.end_reason is not distinct from 'trackdone')
               else log.ms_played >= log.duration_ms / 2.0 or log.ms_played >= 240000 end
  ), undated as (
    insert into undated_play select listener_id, count(*) from signalled where "precision" = 'upload' group by listener_id
  ), followed as (
    select *, lag(at_ms + coalesce(ms_played, 30000)) over same as sounded_until, lag("precision") over same as precision_before
    from signalled where "precision" <> 'upload'
    window same as (partition by listener_id, item_id order by at_ms, id)
  ), told as materialized (
    select *, sounded_until is not null and at_ms <
      sounded_until - case when 'minute' in ("precision", precision_before) then 60000 else 2000 end as is_copy
    from followed
  ), doubled as (
    insert into doubled_play
    select listener_id, extract(year from clock), count(*) from told where is_copy group by 1, 2
  )
  insert into counted_listen
  select told.listener_id, told.id, told.item_id, told.kind, at_ms, zone, clock::date - date '1970-01-01', extract(year from clock),
         extract(month from clock), extract(isodow from clock), extract(hour from clock), local_hour,
         least(length_ms, lead(at_ms) over (partition by told.listener_id order by at_ms, told.id) - at_ms),
         ms_played is not null, track.artist_id, track.album_id, episode.show_id, extract(year from album.released_on)
  from told
  left join track on track.item_id = told.item_id
  left join album on album.item_id = track.album_id
  left join episode on episode.item_id = told.item_id
  where not is_copy`;

export const summariseListensSql = `
  insert into listened_day
  select listener_id, year, day, count(*), sum(heard_ms) from counted_listen group by listener_id, year, day;
  insert into log_begin
  select distinct on (listener_id) listener_id, day from counted_listen order by listener_id, at_ms, id;
  analyze counted_listen; analyze listened_day; analyze checked_edition`;

/** Whether an edition was made from its listener's log as it is now. */
export const madeFromThisLogSql = `(edition.log_stamp = listener.log_stamp
  and edition.disowned_stamp = ${disownedStampOf("listener.id")})`;

/**
 * Editions of some listeners that were made from their log as it is now.
 * @param $1 listener ids @param $2 year, or null for all @param $3 version of the live clusters, or null
 */
export const chooseEditionsSql = `
  insert into checked_edition
  select edition.listener_id, year, listens, heard_ms, numbers, told_until, clusters is not distinct from $3, built_at
  from wrapped_edition as edition join listener on listener.id = edition.listener_id
  where edition.listener_id = any($1) and ($2::int is null or year = $2) and ${madeFromThisLogSql}`;
