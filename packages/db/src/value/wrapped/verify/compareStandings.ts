/** Adds what the listeners of this batch heard of each artist, by the editions that were made for everybody at once. */
export const addSoundSql = `
  insert into solid_edition
  select listener_id, year from checked_edition
  where built_at = (select min(built_at) from wrapped_edition where wrapped_edition.year = checked_edition.year);
  insert into artist_sound
  select year, artist_id, sum(listen.heard_ms)
  from counted_listen as listen join solid_edition using (listener_id, year)
  where artist_id is not null
  group by listener_id, year, artist_id`;

/**
 * Artists of whom a listener is missing, wrong or one too many among the standings of a year, or whose listeners are out of order. An
 * edition that is older than its log, or that was made after the others, may stand there with another time, of whatever artist: as many
 * places are let go, but none that was found may be missing.
 * @param $1 year, or null for all
 */
export const compareStandingsSql = `
  with place as (
    select year, artist_id, heard_ms, coalesce(before >= heard_ms, true) as ordered
    from (
      select year, artist_id, place.heard_ms, lag(place.heard_ms) over (partition by year, artist_id order by at) as before
      from wrapped_standing, unnest(wrapped_standing.heard_ms) with ordinality as place (heard_ms, at)
    ) as placed
  ), stored as (
    select year, artist_id, heard_ms, count(*) as places, bool_and(ordered) as ordered from place group by year, artist_id, heard_ms
  ), found as (
    select year, artist_id, heard_ms, count(*) as places from artist_sound group by year, artist_id, heard_ms
  ), loose as (
    select edition.year, count(*) filter (where solid.listener_id is null) as places
    from wrapped_edition as edition left join solid_edition as solid using (listener_id, year)
    group by edition.year
  ), compared as (
    select year, artist_id, sum(coalesce(stored.places, 0))::int as stored, sum(coalesce(found.places, 0))::int as found,
           sum(greatest(coalesce(found.places, 0) - coalesce(stored.places, 0), 0)) as lacking,
           sum(greatest(coalesce(stored.places, 0) - coalesce(found.places, 0), 0)) as surplus,
           sum(stored.places * heard_ms)::float8 as "storedMs", sum(found.places * heard_ms)::float8 as "foundMs",
           bool_and(coalesce(ordered, true)) as ordered
    from stored full join found using (year, artist_id, heard_ms)
    group by year, artist_id
  )
  select year, artist_id as "artistId", stored, found, coalesce("storedMs", 0) as "storedMs", coalesce("foundMs", 0) as "foundMs", ordered
  from compared left join loose using (year)
  where ($1::int is null or year = $1) and (lacking > 0 or surplus > coalesce(loose.places, 0) or not ordered)
  order by year, artist_id`;
