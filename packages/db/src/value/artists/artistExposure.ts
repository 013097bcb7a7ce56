import type { ArtistBand } from "@segue/engine/data";
import type { Database } from "../../database.ts";
import { exposureSql, makerSql } from "./makerSql.ts";

/** From when to when, the end within. */
export interface Stretch {
  from: Date;
  to: Date;
}

/** Exposure that artists were given, in units of a first place: 1/log2(1 + rank) a card. */
export interface ArtistExposureFigures {
  byShelf: { shelf: string; band: ArtistBand; exposure: number }[];
  byPolicy: { policyVersion: number; band: ArtistBand; exposure: number }[];
  byArtist: { artistId: number; band: ArtistBand; exposure: number }[];
}

interface FigureRow {
  shelf: string | null;
  policyVersion: number | null;
  artistId: number | null;
  band: ArtistBand;
  exposure: number;
}

/**
 * The exposure of artists on the Homes of a stretch of time, by shelf, by policy version and by artist. Cards of tracks, albums and artists
 * count for their artist; shows, books and playlists for none.
 */
export async function readArtistExposure(db: Database, { from, to }: Stretch): Promise<ArtistExposureFigures> {
  const { rows } = await db.pool.query<FigureRow>({
    name: "read-artist-exposure",
    text: `
      with card as (
        select home.policy_version_id, slate.shelf, listed.item_id, sum(${exposureSql("listed.rank")}) as exposure
        from home
        join slate on slate.home_id = home.id
        cross join lateral unnest(slate.item_ids) with ordinality as listed (item_id, rank)
        where home.served_at > $1 and home.served_at <= $2
        group by home.policy_version_id, slate.shelf, listed.item_id
      )
      select shelf, policy_version_id as "policyVersion", artist.item_id as "artistId", artist.band,
             sum(exposure)::float8 as exposure
      from card
      join (${makerSql}) as maker on maker.item_id = card.item_id
      join artist on artist.item_id = maker.artist_id
      group by grouping sets ((shelf, artist.band), (policy_version_id, artist.band), (artist.item_id, artist.band))`,
    values: [from, to],
  });
  return {
    byShelf: rows.flatMap(({ shelf, band, exposure }) => (shelf === null ? [] : [{ shelf, band, exposure }])),
    byPolicy: rows.flatMap(({ policyVersion, band, exposure }) =>
      policyVersion === null ? [] : [{ policyVersion, band, exposure }],
    ),
    byArtist: rows.flatMap(({ artistId, band, exposure }) => (artistId === null ? [] : [{ artistId, band, exposure }])),
  };
}
