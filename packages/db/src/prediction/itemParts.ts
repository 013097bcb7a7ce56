import type { ItemId, ItemKind } from "@segue/engine/data";
import type { Database } from "../database.ts";

const partsSql = {
  artist: `
    select item_id as id from track where artist_id = $1 order by item_id`,
  album: `
    select item_id as id from track where album_id = $1 order by item_id`,
  playlist: `
    select track_id as id from playlist_track where playlist_id = $1 order by position`,
  show: `
    select item_id as id from episode where show_id = $1 order by published_on desc nulls last, item_id desc`,
} as const;

/** Kinds that are made of other items. */
export type CollectionKind = keyof typeof partsSql;

export function isCollection(kind: ItemKind): kind is CollectionKind {
  return kind in partsSql;
}

/**
 * The tracks of an artist and of an album in the order in which they came, those of a playlist in its own, the episodes of a
 * show newest first. Withdrawn ones are among them.
 */
export async function readItemParts(db: Database, kind: CollectionKind, itemId: number): Promise<ItemId[]> {
  const { rows } = await db.pool.query<{ id: ItemId }>({
    name: `read-parts-of-${kind}`,
    text: partsSql[kind],
    values: [itemId],
  });
  return rows.map(({ id }) => id);
}

/** An artist's albums, newest first. */
export async function readAlbumsOf(db: Database, artistId: number): Promise<ItemId[]> {
  const { rows } = await db.pool.query<{ id: ItemId }>({
    name: "read-albums-of",
    text: `select item_id as id from album where artist_id = $1 order by released_on desc nulls last, item_id desc`,
    values: [artistId],
  });
  return rows.map(({ id }) => id);
}
