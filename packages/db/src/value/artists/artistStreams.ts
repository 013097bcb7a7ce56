import type { ArtistBand } from "@segue/engine/data";
import { lowestIdAt } from "../../data/partitions.ts";
import type { Database } from "../../database.ts";
import type { Stretch } from "./sampledHomes.ts";

/** Plays of at least 30 seconds, what rights holders are paid for. */
export interface StreamFigures {
  byArtist: { artistId: number; band: ArtistBand; streams: number; fromHome: number }[];
  /** `holderId` is paid so many millionths of the house currency for a stream */
  byHolder: { holderId: number; name: string; microsPerStream: number; streams: number; fromHome: number }[];
}

interface StreamRow {
  artistId: number | null;
  band: ArtistBand | null;
  holderId: number | null;
  name: string | null;
  microsPerStream: number | null;
  streams: number;
  fromHome: number;
}

/**
 * Streams of tracks by artist and by rights holder in a stretch of time, and how many of them were begun from a shelf of Home. Private
 * sessions count: whoever sang is paid for them, and nobody is named.
 *
 * @param homeShelves what a row of the log names where it was begun from a Home
 */
export async function readArtistStreams(
  db: Database,
  { from, to }: Stretch,
  homeShelves: readonly string[],
): Promise<StreamFigures> {
  const { rows } = await db.pool.query<StreamRow>({
    name: "read-artist-streams",
    text: `
      with heard as (
        select item_id, count(*) as streams, count(*) filter (where source_shelf = any($3)) as from_home
        from interaction
        where id >= $1::uuid and id < $2::uuid and kind = 'item.played' and ms_played >= 30000
        group by item_id
      )
      select artist.item_id as "artistId", artist.band, rights_holder.id as "holderId", rights_holder.name,
             rights_holder.micros_per_stream as "microsPerStream",
             sum(streams)::float8 as streams, sum(from_home)::float8 as "fromHome"
      from heard
      join track on track.item_id = heard.item_id
      join artist on artist.item_id = track.artist_id
      join rights_holder on rights_holder.id = artist.rights_holder_id
      group by grouping sets (
        (artist.item_id, artist.band), (rights_holder.id, rights_holder.name, rights_holder.micros_per_stream))`,
    values: [lowestIdAt(from.getTime()), lowestIdAt(to.getTime() + 1), homeShelves],
  });
  return {
    byArtist: rows.flatMap(({ artistId, band, streams, fromHome }) =>
      artistId === null || band === null ? [] : [{ artistId, band, streams, fromHome }],
    ),
    byHolder: rows.flatMap(({ holderId, name, microsPerStream, streams, fromHome }) =>
      holderId === null
        ? []
        : [{ holderId, name: name ?? "", microsPerStream: microsPerStream ?? 0, streams, fromHome }],
    ),
  };
}
