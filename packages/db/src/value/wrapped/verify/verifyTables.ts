/** What a verification keeps for its own time: gone with its transaction. Days are counted from 1 January 1970. */
export const createTablesSql = `
  create temporary table checked_edition (
    listener_id int, year smallint, listens int, heard_ms bigint, numbers jsonb, told_until date, same_clusters boolean,
    built_at timestamptz,
    primary key (listener_id, year)
  ) on commit drop;
  create temporary table counted_listen (
    listener_id int, id uuid, item_id int, kind item_kind, at_ms bigint, zone text, day int, year smallint, month smallint, weekday smallint,
    hour smallint, stored_hour smallint, heard_ms bigint, measured boolean, artist_id int, album_id int, show_id int, released_in int
  ) on commit drop;
  create temporary table listened_day (listener_id int, year smallint, day int, listens int, heard_ms bigint) on commit drop;
  create temporary table log_begin (listener_id int primary key, day int) on commit drop;
  create temporary table doubled_play (listener_id int, year smallint, plays int) on commit drop;
  create temporary table undated_play (listener_id int, plays int) on commit drop;
  create temporary table found_field (listener_id int, year smallint, field text, found jsonb) on commit drop;
  create temporary table artist_sound (year smallint, artist_id int, heard_ms float8) on commit drop;
  create temporary table solid_edition (listener_id int, year smallint) on commit drop;
  create temporary table live_cluster (artist_id int primary key, cluster_id int) on commit drop;
  create temporary table track_genre (track_id int, genre_id int) on commit drop`;

/** The genres that a track counts for: its own; without any, those of its artist. */
export const fillGenresSql = `
  insert into track_genre
  select track.item_id, item_genre.genre_id
  from track join item_genre on item_genre.item_id =
    case when exists (select from item_genre as own where own.item_id = track.item_id) then track.item_id else track.artist_id end`;

/** @param $1 artists @param $2 the lasting id of each one's cluster */
export const fillClustersSql = `
  insert into live_cluster select artist_id, cluster_id from unnest($1::int[], $2::int[]) as live (artist_id, cluster_id)`;

export const emptyBatchSql =
  "truncate checked_edition, counted_listen, listened_day, log_begin, doubled_play, undated_play, found_field";
