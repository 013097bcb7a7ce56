const heard = (filter: string) => `jsonb_build_object(
  'listens', count(*) filter (where ${filter}), 'heardMs', coalesce(sum(heard_ms) filter (where ${filter}), 0))`;

const soundAt = (column: string, values: readonly number[]) =>
  `jsonb_build_array(${values.map((at) => `coalesce(sum(heard_ms) filter (where ${column} = ${at}), 0)`).join(", ")})`;

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** How much was heard of what, at which hours and on which weekdays; what was left out. */
export const amountsFoundSql = `
  insert into found_field
  select listener_id, year, field, found
  from (
    select listener_id, year, jsonb_build_object(
      'year', year, 'listens', count(listen.id), 'heardMs', coalesce(sum(listen.heard_ms), 0),
      'measured', count(*) filter (where measured),
      'hoursMs', ${soundAt("hour", hours)}, 'weekdaysMs', ${soundAt("weekday", weekdays)},
      'music', ${heard("kind = 'track'")}, 'podcasts', ${heard("kind = 'episode'")}, 'books', ${heard("kind = 'book'")},
      'leftOut', jsonb_build_object(
        'doubled', coalesce((select sum(plays) from doubled_play as doubled
                             where doubled.listener_id = edition.listener_id and doubled.year = edition.year), 0),
        'undated', coalesce((select sum(plays) from undated_play as undated where undated.listener_id = edition.listener_id), 0))
    ) as amounts
    from (select listener_id, year from checked_edition) as edition
    left join counted_listen as listen using (listener_id, year)
    group by listener_id, year
  ) as summed, jsonb_each(amounts) as each (field, found)`;

/** How many different things were heard. */
export const differentFoundSql = `
  insert into found_field
  select listener_id, year, 'different', jsonb_build_object(
    'tracks', count(distinct item_id) filter (where kind = 'track'), 'artists', count(distinct artist_id),
    'shows', count(distinct show_id), 'books', count(distinct item_id) filter (where kind = 'book'),
    'genres', coalesce((
      select count(distinct genre_id) from counted_listen as own join track_genre on track_id = item_id
      where own.listener_id = edition.listener_id and own.year = edition.year), 0))
  from (select listener_id, year from checked_edition) as edition
  left join counted_listen as listen using (listener_id, year)
  group by listener_id, year`;
