/**
 * Editions that say something else than what was found; where the clusters are others than the live ones, their part is left out on both
 * sides. The columns beside the numbers must say the same as they do.
 */
export const compareEditionsSql = `
  with found as (
    select listener_id, year,
           jsonb_object_agg(field, found) filter (where field not like 'top.%')
             || jsonb_build_object('top', jsonb_object_agg(substr(field, 5), found) filter (where field like 'top.%')) as found
    from found_field group by listener_id, year
  ), stored as (
    select listener_id, year, listens, heard_ms, case when same_clusters then numbers else numbers || jsonb_build_object('journey', (
             select coalesce(jsonb_agg(month - 'clusters' order by place), '[]')
             from jsonb_array_elements(numbers -> 'journey') with ordinality as months (month, place))) end
             || jsonb_build_object('columns', jsonb_build_object('listens', listens, 'heardMs', heard_ms)) as stored
    from checked_edition
  ), complete as (
    select listener_id, year, stored, found || jsonb_build_object(
             'columns', jsonb_build_object('listens', found -> 'listens', 'heardMs', found -> 'heardMs')) as found
    from stored join found using (listener_id, year)
  )
  select listener_id as "listenerId", year, stored, found
  from complete where stored is distinct from found
  order by listener_id, year`;

/**
 * Listeners with at least ten listens in a year that was made for everybody, and without an edition of it.
 * @param $1 year, or null for all
 */
export const missingEditionsSql = `
  select listener_id as "listenerId", year, sum(listens)::int as listens
  from listened_day
  where ($1::int is null or year = $1) and year in (select distinct year from wrapped_standing)
    and (listener_id, year) not in (select listener_id, year from wrapped_edition)
  group by listener_id, year
  having sum(listens) >= 10
  order by listener_id, year`;

/**
 * Editions, older ones too, of years in which nothing counts any more.
 * @param $1 listener ids @param $2 year, or null for all
 */
export const emptyEditionsSql = `
  select listener_id as "listenerId", year, listens
  from wrapped_edition
  where listener_id = any($1) and ($2::int is null or year = $2) and listens > 0
    and not exists (select from listened_day as day
                    where day.listener_id = wrapped_edition.listener_id and day.year = wrapped_edition.year)
  order by listener_id, year`;

/** Counted listens whose stored hour is not the hour on the clock of their own zone. */
export const wrongClocksSql = `
  select listener_id as "listenerId", year, count(*)::int as listens
  from counted_listen
  where stored_hour <> hour and ($1::int is null or year = $1)
  group by listener_id, year
  order by listener_id, year`;

/**
 * Editions whose biggest day says more sound than that day had hours: from the first midnight among the zones in which she listened until the
 * last, and to the end of what still sounded then.
 */
export const overfullDaysSql = `
  with biggest as (
    select listener_id, year, (numbers #>> '{biggestDay,day}')::int as day, (numbers #>> '{biggestDay,heardMs}')::numeric as heard_ms
    from checked_edition
  ), lived as (
    select listener_id, biggest.year, biggest.heard_ms as stored,
           extract(epoch from max((date '1970-01-01' + listen.day + 1)::timestamp at time zone zone)
             - min((date '1970-01-01' + listen.day)::timestamp at time zone zone)) * 1000
           + greatest(max(at_ms + listen.heard_ms)
             - max(extract(epoch from (date '1970-01-01' + listen.day + 1)::timestamp at time zone zone)) * 1000, 0) as most
    from biggest join counted_listen as listen using (listener_id, day)
    group by listener_id, biggest.year, biggest.heard_ms
  )
  select listener_id as "listenerId", year, stored::float8 as "heardMs", most::float8 as "mostMs"
  from lived where stored > most
  order by listener_id, year`;
