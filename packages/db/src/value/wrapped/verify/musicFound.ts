/** Music by month and taste cluster; an edition of other clusters than the live ones is asked for the months alone. */
export const journeyFoundSql = `
  with monthly as (
    select listener_id, year, month, count(*) as listens
    from counted_listen where kind = 'track' and year in (select year from checked_edition)
    group by listener_id, year, month
  ), ranked as (
    select listener_id, year, month, cluster_id, count(*) as listens, row_number() over (
      partition by listener_id, year, month order by count(*) desc, sum(heard_ms) desc, cluster_id) as place
    from counted_listen join live_cluster using (artist_id)
    where kind = 'track' and year in (select year from checked_edition)
    group by listener_id, year, month, cluster_id
  ), clustered as (
    select listener_id, year, month,
           jsonb_agg(jsonb_build_object('clusterId', cluster_id, 'listens', listens) order by place) as clusters
    from ranked where place <= 5
    group by listener_id, year, month
  )
  insert into found_field
  select listener_id, year, 'journey', coalesce(jsonb_agg(
    jsonb_build_object('month', month, 'listens', monthly.listens)
      || case when same_clusters then jsonb_build_object('clusters', coalesce(clusters, '[]')) else '{}' end
    order by month) filter (where month is not null), '[]')
  from checked_edition
  left join monthly using (listener_id, year)
  left join clustered using (listener_id, year, month)
  group by listener_id, year`;

/** How old the music is, by the year in which its album came out. */
export const ageFoundSql = `
  with dated as (
    select listener_id, year, item_id, released_in from counted_listen
    where kind = 'track' and released_in is not null and year in (select year from checked_edition)
  ), middle as (
    select listener_id, year, count(*) as listens, percentile_disc(0.5) within group (order by released_in) as median_year
    from dated group by listener_id, year
  ), oldest as (
    select distinct on (listener_id, year) listener_id, year,
           jsonb_build_object('itemId', item_id, 'releasedIn', released_in) as oldest
    from dated group by listener_id, year, item_id, released_in
    order by listener_id, year, released_in, count(*) desc, item_id
  ), by_decade as (
    select listener_id, year, jsonb_agg(jsonb_build_object('decade', decade, 'listens', listens) order by decade) as decades
    from (select listener_id, year, floor(released_in / 10.0) * 10 as decade, count(*) as listens from dated group by 1, 2, 3) as summed
    group by listener_id, year
  )
  insert into found_field
  select listener_id, year, 'age', case when middle.listens is null then 'null' else jsonb_build_object(
    'listens', middle.listens, 'medianYear', median_year, 'oldest', oldest, 'decades', decades) end
  from checked_edition
  left join middle using (listener_id, year)
  left join oldest using (listener_id, year)
  left join by_decade using (listener_id, year)`;

/** The same days of the year before. A day that it does not have is the one before; takes the favourite artists from what was found. */
export const yearBeforeFoundSql = `
  with compared as (
    select listener_id, year, case when extract(year from told_until) = year then (told_until - interval '1 year')::date
      else make_date(year - 1, 12, 31) end - date '1970-01-01' as until
    from checked_edition join log_begin using (listener_id)
    where log_begin.day < make_date(year - 1, 2, 1) - date '1970-01-01'
  ), heard as (
    select compared.listener_id, compared.year, listen.artist_id, listen.heard_ms
    from compared join counted_listen as listen
      on listen.listener_id = compared.listener_id and listen.year = compared.year - 1 and listen.day <= until
  ), summed as (
    select listener_id, year, count(*) as listens, sum(heard_ms) as heard_ms, count(distinct artist_id) as artists
    from heard group by listener_id, year
  ), favourite as (
    select listener_id, year, count(*) as new_ones
    from found_field, jsonb_array_elements(found) as place
    where field = 'top.artists' and (listener_id, year, (place ->> 'itemId')::int) not in (
      select listener_id, year, artist_id from heard where artist_id is not null)
    group by listener_id, year
  )
  insert into found_field
  select listener_id, year, 'yearBefore', case when until is null then 'null' else jsonb_build_object(
    'listens', coalesce(summed.listens, 0), 'heardMs', coalesce(summed.heard_ms, 0),
    'artists', coalesce(artists, 0), 'newFavourites', coalesce(new_ones, 0)) end
  from checked_edition
  left join compared using (listener_id, year)
  left join summed using (listener_id, year)
  left join favourite using (listener_id, year)`;
