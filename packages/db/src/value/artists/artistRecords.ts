import type { ArtistBand } from "@segue/engine/data";
import type { Database } from "../../database.ts";

/** How many artists of each band have music here. */
export async function countArtistsByBand(db: Database): Promise<{ band: ArtistBand; artists: number }[]> {
  const { rows } = await db.pool.query<{ band: ArtistBand; artists: number }>(`
    select band, count(*)::int as artists from artist
    where exists (select from track where track.artist_id = artist.item_id)
    group by band order by band`);
  return rows;
}

export interface ArtistRecord {
  artistId: number;
  name: string;
  band: ArtistBand;
  /** ISO 3166 alpha-2; null where nobody knows */
  country: string | null;
  rightsHolder: string;
  microsPerStream: number;
  tracks: number;
}

const recordSql = `
  select artist.item_id as "artistId", item.title as name, artist.band, artist.country, rights_holder.name as "rightsHolder",
         rights_holder.micros_per_stream as "microsPerStream",
         (select count(*)::int from track where track.artist_id = artist.item_id) as tracks
  from artist
  join item on item.id = artist.item_id
  join rights_holder on rights_holder.id = artist.rights_holder_id`;

/** Artists by their ids, in any order; those that are not there are left out. */
export async function readArtistRecords(db: Database, artistIds: readonly number[]): Promise<ArtistRecord[]> {
  const { rows } = await db.pool.query<ArtistRecord>(`${recordSql} where artist.item_id = any($1::int[])`, [artistIds]);
  return rows;
}

/** Artists with a text in their name, those that begin with it first. */
export async function findArtistRecords(db: Database, text: string, limit: number): Promise<ArtistRecord[]> {
  const { rows } = await db.pool.query<ArtistRecord>(
    `${recordSql}
     where strpos(lower(item.title), lower($1)) > 0
     order by strpos(lower(item.title), lower($1)) > 1, lower(item.title), artist.item_id
     limit $2`,
    [text, limit],
  );
  return rows;
}
