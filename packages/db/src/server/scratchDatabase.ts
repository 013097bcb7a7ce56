import pg from "pg";
import { ensureDatabase, migrateDatabase, withDatabase } from "./migrate.ts";

export interface ScratchDatabase {
  url: string;
  /** the tracks are 1 … tracks */
  tracks: number;
  /** rows of the log */
  countEvents(): Promise<number>;
  drop(): Promise<void>;
}

const fillSql = `
  insert into rights_holder (name, micros_per_stream) values ('Bench', 3000);
  insert into item (kind, title, match_key, origin)
    select 'track', 'Track ' || n, 'bench' || chr(31) || 'track ' || n, 'world' from generate_series(1, :tracks) n;
  insert into item (kind, title, match_key, origin)
    select 'artist', 'Artist ' || n, 'artist ' || n, 'world' from generate_series(1, :artists) n;
  insert into artist (item_id, band, rights_holder_id)
    select id, 'independent', 1 from item where kind = 'artist';
  insert into track (item_id, artist_id, duration_ms)
    select id, :tracks + 1 + id % :artists, 180000 + id % 60000 from item where kind = 'track';
  analyze`;

/**
 * A database of its own beside the real one, for a benchmark: migrated, with tracks, of the default world's number if nothing else is wished, and no
 * listener, removed by `drop`. One that a killed benchmark left behind is replaced.
 */
export async function scratchDatabase(serverUrl: string, name: string, tracks = 10_000): Promise<ScratchDatabase> {
  await runOn(serverUrl, `drop database if exists ${name} with (force)`);
  const url = await ensureDatabase(serverUrl, name);
  await migrateDatabase(url);
  if (tracks > 0) await runOn(url, fillSql.replaceAll(":tracks", String(tracks)).replaceAll(":artists", "1200"));
  return {
    url,
    tracks,
    async countEvents() {
      const [row] = await runOn<{ count: number }>(url, "select count(*)::float8 as count from interaction");
      return row?.count ?? 0;
    },
    async drop() {
      await runOn(withDatabase(serverUrl, "postgres"), `drop database ${name} with (force)`);
    },
  };
}

async function runOn<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}
