import type { AudioFeatures, ItemId, ItemKind } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** An item as lists show it. */
export interface ItemCard {
  itemId: ItemId;
  kind: ItemKind;
  title: string;
  /** the artist of a track or album, the show of an episode, the author of a book, the publisher of a show; "" for the rest */
  subtitle: string;
  /** the artist of a track or album, the show of an episode; null for the rest */
  ownerId: ItemId | null;
  /** null where the kind has none or nobody knows */
  albumId: ItemId | null;
  /** milliseconds; null where the kind has none or nobody knows */
  durationMs: number | null;
  /** its first genre, or its artist's or show's; null where nobody knows */
  genre: string | null;
  /** what a track sounds like; null where nobody knows */
  audio: Pick<AudioFeatures, "tempo" | "key" | "mode" | "energy" | "valence"> | null;
  /** it has left the catalogue, and cannot be played any more */
  withdrawn: boolean;
}

/** Columns of a card; `item` is the row of the item. */
export const cardColumns = `
  item.id as "itemId", item.kind, item.title,
  coalesce(owner.title, book.author, show.publisher, playlist.description, '') as subtitle,
  owner.id as "ownerId", track.album_id as "albumId",
  coalesce(track.duration_ms, episode.duration_ms, book.duration_ms) as "durationMs",
  coalesce(own_genre.name, owner_genre.name) as genre,
  case when num_nulls(track.tempo, track.key, track.mode, track.energy, track.valence) = 0 then json_build_object(
    'tempo', track.tempo, 'key', track.key, 'mode', track.mode, 'energy', track.energy, 'valence', track.valence) end as audio,
  item.withdrawn_at is not null as withdrawn`;

const firstGenre = (of: string): string => `
  left join lateral (
    select genre.name from item_genre join genre on genre.id = item_genre.genre_id
    where item_genre.item_id = ${of} order by item_genre.genre_id limit 1
  )`;

/** What `cardColumns` are read from, beside `item`. */
export const cardJoins = `
  left join track on track.item_id = item.id
  left join album on album.item_id = item.id
  left join episode on episode.item_id = item.id
  left join show on show.item_id = item.id
  left join book on book.item_id = item.id
  left join playlist on playlist.item_id = item.id
  left join item as owner on owner.id = coalesce(track.artist_id, album.artist_id, episode.show_id)
  ${firstGenre("item.id")} as own_genre on true
  ${firstGenre("owner.id")} as owner_genre on true`;

/** Cards of those of the items that exist, in no order; other listeners' playlists are left out. */
export async function readItemCards(
  db: Database,
  { itemIds, listenerId }: { itemIds: readonly number[]; listenerId: number },
): Promise<ItemCard[]> {
  if (itemIds.length === 0) return [];
  const { rows } = await db.pool.query<ItemCard>({
    name: "read-item-cards",
    text: `
      select ${cardColumns} from item ${cardJoins}
      where item.id = any($1::int[]) and (playlist.owner_id is null or playlist.owner_id = $2)`,
    values: [itemIds, listenerId],
  });
  return rows;
}
