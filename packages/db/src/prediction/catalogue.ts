import type { ArtistBand, AudioFeatures, ItemId, ItemKind } from "@segue/engine/data";
import type { Database } from "../database.ts";
import { ownerIdSql } from "./ownerIdSql.ts";

/** How much catalogue there is; changes whenever items, or genres of items, are added, removed or withdrawn. */
export interface CatalogueKey {
  maxId: number;
  /** without the playlists that a listener owns */
  count: number;
  /** pairs of item and genre */
  genreCount: number;
  /** of the items, those that left the catalogue */
  withdrawnCount: number;
}

/** Of which items rows are wanted: ids above `after`, up to `upTo`. */
export interface CatalogueRange {
  after: number;
  upTo: number;
}

/** How much catalogue there is now. */
export async function readCatalogueKey(db: Database): Promise<CatalogueKey> {
  const { rows } = await db.pool.query<CatalogueKey>({
    name: "read-catalogue-key",
    text: `
      select coalesce(max(id), 0) as "maxId",
             (count(*) - (select count(*) from playlist where owner_id is not null))::int as count,
             (select count(*)::int from item_genre) as "genreCount",
             (select count(*)::int from item
              left join playlist on playlist.item_id = item.id
              where withdrawn_at is not null and owner_id is null) as "withdrawnCount"
      from item`,
  });
  return rows[0] ?? { maxId: 0, count: 0, genreCount: 0, withdrawnCount: 0 };
}

/** An item as Home shows it. */
export interface CatalogueRow {
  itemId: ItemId;
  kind: ItemKind;
  title: string;
  /** the artist of a track or album, the show of an episode; null for the rest */
  ownerId: ItemId | null;
  /** the album of a track; null for the rest, and where it is on none */
  albumId: ItemId | null;
  /** a show's publisher, a book's author, a playlist's description; null for the rest */
  note: string | null;
  /** milliseconds; null where the kind has none or nobody knows */
  durationMs: number | null;
  /** when it came out, milliseconds since 1970 UTC: an album, its tracks, an episode; null for the rest, and where nobody knows */
  releasedAt: number | null;
  /** it left the catalogue: it is known by name, and neither proposed nor played any more */
  isWithdrawn: boolean;
  /** what a track sounds like; null where nobody knows */
  audio: Pick<AudioFeatures, "tempo" | "key" | "mode" | "energy" | "valence"> | null;
}

const itemsSql = `
  select item.id as "itemId", item.kind, item.title,
         ${ownerIdSql} as "ownerId",
         track.album_id as "albumId",
         coalesce(show.publisher, book.author, playlist.description) as note,
         coalesce(track.duration_ms, episode.duration_ms, book.duration_ms) as "durationMs",
         date_part('epoch', coalesce(album.released_on, on_album.released_on, episode.published_on)) * 1000 as "releasedAt",
         item.withdrawn_at is not null as "isWithdrawn",
         track.tempo, track.key, track.mode, track.energy, track.valence
  from item
  left join track on track.item_id = item.id
  left join album on album.item_id = item.id
  left join album as on_album on on_album.item_id = track.album_id
  left join episode on episode.item_id = item.id
  left join show on show.item_id = item.id
  left join book on book.item_id = item.id
  left join playlist on playlist.item_id = item.id
  where item.id > $1 and item.id <= $2 and playlist.owner_id is null
  order by item.id`;

type Audio = NonNullable<CatalogueRow["audio"]>;
type ItemRow = Omit<CatalogueRow, "audio"> & { [Feature in keyof Audio]: number | null };

/** The items of a range in ascending order of id, without the playlists that a listener owns. */
export async function readCatalogue(db: Database, { after, upTo }: CatalogueRange): Promise<CatalogueRow[]> {
  const { rows } = await db.pool.query<ItemRow>({ name: "read-catalogue", text: itemsSql, values: [after, upTo] });
  return rows.map(({ tempo, key, mode, energy, valence, ...row }) => {
    const isKnown = tempo !== null && key !== null && mode !== null && energy !== null && valence !== null;
    return Object.assign(row, { audio: isKnown ? { tempo, key, mode, energy, valence } : null });
  });
}

export interface GenreRow {
  itemId: ItemId;
  genreId: number;
  name: string;
}

/** The genres of a range's items. */
export async function readCatalogueGenres(db: Database, { after, upTo }: CatalogueRange): Promise<GenreRow[]> {
  const { rows } = await db.pool.query<GenreRow>({
    name: "read-catalogue-genres",
    text: `
      select item_genre.item_id as "itemId", genre.id as "genreId", genre.name
      from item_genre join genre on genre.id = item_genre.genre_id
      where item_genre.item_id > $1 and item_genre.item_id <= $2
      order by item_genre.item_id, genre.id`,
    values: [after, upTo],
  });
  return rows;
}

/** What equity and cost know of an artist. */
export interface ArtistTermsRow {
  artistId: ItemId;
  band: ArtistBand;
  rightsHolderId: number;
  /** millionths of the house currency for a stream, as the catalogue has it */
  microsPerStream: number;
}

/** Band and rights holder of a range's artists. */
export async function readArtistTerms(db: Database, { after, upTo }: CatalogueRange): Promise<ArtistTermsRow[]> {
  const { rows } = await db.pool.query<ArtistTermsRow>({
    name: "read-artist-terms",
    text: `
      select item_id as "artistId", band, rights_holder_id as "rightsHolderId", micros_per_stream as "microsPerStream"
      from artist join rights_holder on rights_holder.id = rights_holder_id
      where item_id > $1 and item_id <= $2 order by item_id`,
    values: [after, upTo],
  });
  return rows;
}

export interface PlaylistTrackRow {
  playlistId: ItemId;
  trackId: ItemId;
}

/** The tracks of a range's editorial playlists, in their order. */
export async function readEditorialTracks(db: Database, { after, upTo }: CatalogueRange): Promise<PlaylistTrackRow[]> {
  const { rows } = await db.pool.query<PlaylistTrackRow>({
    name: "read-editorial-tracks",
    text: `
      select playlist_track.playlist_id as "playlistId", playlist_track.track_id as "trackId"
      from playlist_track join playlist on playlist.item_id = playlist_track.playlist_id
      where playlist.owner_id is null and playlist.item_id > $1 and playlist.item_id <= $2
      order by playlist_track.playlist_id, playlist_track.position`,
    values: [after, upTo],
  });
  return rows;
}
