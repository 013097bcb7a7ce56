/** Days with a listen, and how much there is to tell of them. */
export const daysFoundSql = `
  insert into found_field
  select listener_id, year, field, found
  from (
    select listener_id, year, jsonb_build_object(
      'firstDay', min(day), 'lastDay', max(day), 'daysListened', count(day),
      'size', case when coalesce(sum(listened.listens), 0) < 10 then 'none'
                   when sum(listened.listens) < 100 or count(day) < 20 then 'small' else 'full' end) as days
    from (select listener_id, year from checked_edition) as edition left join listened_day as listened using (listener_id, year)
    group by listener_id, year
  ) as summed, jsonb_each(days) as each (field, found)`;

/** The day with the most sound. */
export const biggestDayFoundSql = `
  insert into found_field
  select listener_id, year, 'biggestDay', coalesce(found, 'null')
  from checked_edition
  left join (
    select distinct on (listener_id, year) listener_id, year,
           jsonb_build_object('day', day, 'listens', listens, 'heardMs', heard_ms) as found
    from listened_day
    order by listener_id, year, heard_ms desc, listens desc, day
  ) as biggest using (listener_id, year)`;

/** The longest run of days: days in a row keep their distance to their place among all days. */
export const streakFoundSql = `
  insert into found_field
  select listener_id, year, 'streak', coalesce(found, 'null')
  from checked_edition
  left join (
    select distinct on (listener_id, year) listener_id, year,
           jsonb_build_object('days', count(*), 'from', min(day), 'to', max(day)) as found
    from (
      select listener_id, year, day, day - row_number() over (partition by listener_id, year order by day) as run
      from listened_day
    ) as placed
    group by listener_id, year, run
    order by listener_id, year, count(*) desc, min(day)
  ) as longest using (listener_id, year)`;

/** The most listens of one track on one day. */
export const mostReplayedFoundSql = `
  insert into found_field
  select listener_id, year, 'mostReplayed', coalesce(found, 'null')
  from checked_edition
  left join (
    select distinct on (listener_id, year) listener_id, year,
           jsonb_build_object('itemId', item_id, 'day', day, 'listens', count(*)) as found
    from counted_listen where kind = 'track'
    group by listener_id, year, day, item_id
    having count(*) >= 3
    order by listener_id, year, count(*) desc, day, item_id
  ) as replayed using (listener_id, year)`;
