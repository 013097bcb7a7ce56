/** Days at the begin of a log in which everything is new. */
const newLogDays = 30;

/**
 * What was heard for the first time ever, after the first days of the log. There is none to tell where her last listen of the
 * year lies in those days.
 */
export const discoveriesFoundSql = `
  with asked as (
    select listener_id, year, greatest(log_begin.day + ${newLogDays}, make_date(year, 1, 1) - date '1970-01-01') as since,
           (select max(listened.day) from listened_day as listened
            where listened.listener_id = edition.listener_id and listened.year = edition.year) as until
    from checked_edition as edition left join log_begin using (listener_id)
  ), first_listen as (
    select distinct on (listener_id, subject, subject_id) listener_id, subject, subject_id, day, year
    from counted_listen, lateral (values ('artist', artist_id), ('track', item_id)) as of (subject, subject_id)
    where kind = 'track'
    order by listener_id, subject, subject_id, at_ms, id
  ), discovered as (
    select listener_id, year, subject, subject_id, first_listen.day
    from asked join first_listen using (listener_id, year)
    where first_listen.day >= since
  ), counted as (
    select listener_id, year, count(*) filter (where subject = 'artist') as artists, count(*) filter (where subject = 'track') as tracks
    from discovered group by listener_id, year
  ), favourite as (
    select distinct on (listener_id, year) listener_id, year,
           jsonb_build_object('itemId', artist_id, 'listens', count(*), 'day', min(discovered.day)) as found
    from discovered join counted_listen using (listener_id, year)
    where subject = 'artist' and subject_id = artist_id
    group by listener_id, year, artist_id
    having count(*) >= 5
    order by listener_id, year, count(*) desc, sum(heard_ms) desc, artist_id
  )
  insert into found_field
  select listener_id, year, 'discoveries', case when since <= until then jsonb_build_object(
    'since', since, 'artists', coalesce(artists, 0), 'tracks', coalesce(tracks, 0), 'favourite', favourite.found) else 'null' end
  from asked
  left join counted using (listener_id, year)
  left join favourite using (listener_id, year)`;
