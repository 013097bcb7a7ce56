import type { AudioFeatures, ItemId, ItemKind } from "@segue/engine/data";
import type { Database } from "../database.ts";
import { ownerIdSql } from "./ownerIdSql.ts";

/** An item with the names and places around it, as a list or a page shows it. */
export interface ListedItem {
  itemId: ItemId;
  kind: ItemKind;
  title: string;
  /** the artist of a track or album, the show of an episode; null for the rest */
  ownerId: ItemId | null;
  ownerTitle: string | null;
  /** the album of a track */
  albumId: ItemId | null;
  albumTitle: string | null;
  /** a show's publisher, a book's author, a playlist's description; null for the rest */
  note: string | null;
  /** milliseconds; null where the kind has none or nobody knows */
  durationMs: number | null;
  explicit: boolean;
  /** of an album or an episode, ISO date; null where nobody knows */
  publishedOn: string | null;
  /** its first genre, else its owner's */
  genre: string | null;
  /** what a track sounds like; null where nobody knows */
  audio: Pick<AudioFeatures, "tempo" | "key" | "mode" | "energy" | "valence"> | null;
  isWithdrawn: boolean;
  /** the listener who made a playlist; null for the rest, and for Segue's editors */
  listenerId: number | null;
}

const genreOf = (item: string): string =>
  `(select genre.name from item_genre join genre on genre.id = item_genre.genre_id
    where item_genre.item_id = ${item} order by genre.id limit 1)`;

const listedSql = `
  select item.id as "itemId", item.kind, item.title, owner.id as "ownerId", owner.title as "ownerTitle",
         own_album.id as "albumId", own_album.title as "albumTitle",
         coalesce(show.publisher, book.author, playlist.description) as note,
         coalesce(track.duration_ms, episode.duration_ms, book.duration_ms) as "durationMs",
         coalesce(track.explicit, false) as explicit,
         coalesce(album.released_on, episode.published_on)::text as "publishedOn",
         coalesce(${genreOf("item.id")}, ${genreOf("owner.id")}) as genre,
         track.tempo, track.key, track.mode, track.energy, track.valence,
         item.withdrawn_at is not null as "isWithdrawn", playlist.owner_id as "listenerId"
  from unnest($1::int[]) with ordinality as wanted (id, place)
  join item on item.id = wanted.id
  left join track on track.item_id = item.id
  left join album on album.item_id = item.id
  left join episode on episode.item_id = item.id
  left join show on show.item_id = item.id
  left join book on book.item_id = item.id
  left join playlist on playlist.item_id = item.id
  left join item as owner on owner.id = ${ownerIdSql}
  left join item as own_album on own_album.id = track.album_id
  order by wanted.place`;

type Audio = NonNullable<ListedItem["audio"]>;
type ListedRow = Omit<ListedItem, "audio"> & { [Feature in keyof Audio]: number | null };

/** Those of the items that exist, in the order asked for; an id that is named twice comes twice. */
export async function readListedItems(db: Database, itemIds: readonly number[]): Promise<ListedItem[]> {
  if (itemIds.length === 0) return [];
  const { rows } = await db.pool.query<ListedRow>({ name: "read-listed-items", text: listedSql, values: [itemIds] });
  return rows.map(({ tempo, key, mode, energy, valence, ...row }) => {
    const isKnown = tempo !== null && key !== null && mode !== null && energy !== null && valence !== null;
    return Object.assign(row, { audio: isKnown ? { tempo, key, mode, energy, valence } : null });
  });
}
