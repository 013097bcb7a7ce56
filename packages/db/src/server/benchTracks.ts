import type { Database } from "../database.ts";

/** Tracks that were added for a benchmark. */
export interface BenchTracks {
  /** the id of each, ascending */
  added: number[];
  /** the track that each sounds like, in the same order */
  like: number[];
}

const addSql = `
  with source as (
    select track.*, row_number() over (order by item_id) - 1 as place from track
  ), made as (
    insert into item (kind, title, match_key, origin)
    select 'track', 'Track ' || n, 'bench' || chr(31) || 'more ' || n, 'world' from generate_series(1, $1::int) n order by n
    returning id
  ), numbered as (
    select id, (row_number() over (order by id) - 1) % (select count(*) from track) as place from made
  )
  insert into track (item_id, artist_id, duration_ms, tempo, key, mode, energy, valence, danceability, acousticness,
                     instrumentalness)
  select numbered.id, source.artist_id, source.duration_ms, source.tempo, source.key, source.mode, source.energy,
         source.valence, source.danceability, source.acousticness, source.instrumentalness
  from numbered join source using (place)
  returning item_id as id`;

/** Brings a benchmark's catalogue to a number of tracks; each that is added is by the artist, and has the sound, of one that is there. */
export async function addBenchTracks(db: Database, total: number): Promise<BenchTracks> {
  const { rows: known } = await db.pool.query<{ id: number }>("select item_id as id from track order by item_id");
  const { rows } = await db.pool.query<{ id: number }>(addSql, [Math.max(0, total - known.length)]);
  await db.pool.query("analyze item");
  await db.pool.query("analyze track");
  const added = rows.map(({ id }) => id).toSorted((left, right) => left - right);
  return { added, like: added.map((_, n) => known[n % known.length]?.id ?? 0) };
}

/** Listeners with a history, in the order of their ids. */
export async function readBenchListeners(db: Database): Promise<number[]> {
  const { rows } = await db.pool.query<{ id: number }>(
    "select id from listener where exists (select from interaction where listener_id = listener.id) order by id",
  );
  return rows.map(({ id }) => id);
}
