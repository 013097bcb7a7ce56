import type { ArtistBand } from "@segue/engine/data";
import type { Database } from "../../database.ts";
import { exposureSql, makerSql } from "./makerSql.ts";
import { mostHomes, sampledHomesSql, sampleOf, type HomeSample, type Stretch } from "./sampledHomes.ts";

/** Exposure that artists were given, in units of a first place: 1/log2(1 + rank) a card. */
export interface ArtistExposureFigures extends HomeSample {
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
 * count for their artist; shows, books and playlists for none. Of more than `most` Homes a fixed sample is read.
 */
export async function readArtistExposure(
  db: Database,
  stretch: Stretch,
  most: number = mostHomes,
): Promise<ArtistExposureFigures> {
  const sample = await sampleOf(db, stretch, most);
  const { rows } = await db.pool.query<FigureRow>({
    name: "read-artist-exposure",
    text: `
      with shown as materialized (${sampledHomesSql}), card as (
        select shown.policy_version_id, slate.shelf, listed.item_id, sum(${exposureSql("listed.rank")}) * $3 as exposure
        from shown
        join slate on slate.home_id = shown.id
        cross join lateral unnest(slate.item_ids) with ordinality as listed (item_id, rank)
        group by shown.policy_version_id, slate.shelf, listed.item_id
      )
      select shelf, policy_version_id as "policyVersion", artist.item_id as "artistId", artist.band,
             sum(exposure)::float8 as exposure
      from card
      join (${makerSql}) as maker on maker.item_id = card.item_id
      join artist on artist.item_id = maker.artist_id
      group by grouping sets ((shelf, artist.band), (policy_version_id, artist.band), (artist.item_id, artist.band))`,
    values: [stretch.from, stretch.to, sample.everyNth],
  });
  return {
    ...sample,
    byShelf: rows.flatMap(({ shelf, band, exposure }) => (shelf === null ? [] : [{ shelf, band, exposure }])),
    byPolicy: rows.flatMap(({ policyVersion, band, exposure }) =>
      policyVersion === null ? [] : [{ policyVersion, band, exposure }],
    ),
    byArtist: rows.flatMap(({ artistId, band, exposure }) => (artistId === null ? [] : [{ artistId, band, exposure }])),
  };
}
