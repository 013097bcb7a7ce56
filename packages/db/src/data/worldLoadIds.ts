import type { Catalogue, ItemKind } from "@segue/engine/data";
import type { PoolClient } from "pg";

/** The numbers that the database gives a world before it is there. */
export interface WorldIds {
  /** item id by kind and index within the catalogue's array of the kind */
  items: Record<ItemKind, readonly number[]>;
  /** listener id by index */
  listeners: readonly number[];
}

/**
 * Takes numbers from the sequences for every item and listener. Sequences never give a number twice, so numbers of a world that
 * failed are lost and nothing else.
 */
export async function reserveWorldIds(client: PoolClient, catalogue: Catalogue, listeners: number): Promise<WorldIds> {
  const counts: Record<ItemKind, number> = {
    artist: catalogue.artists.length,
    album: catalogue.albums.length,
    track: catalogue.tracks.length,
    show: catalogue.shows.length,
    episode: catalogue.episodes.length,
    book: catalogue.books.length,
    playlist: catalogue.playlists.length,
  };
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const ids = await nextIds(client, "item", total);
  let next = 0;
  const items = Object.fromEntries(
    Object.entries(counts).map(([kind, count]) => [kind, ids.slice(next, (next += count))]),
  ) as Record<ItemKind, number[]>;
  return { items, listeners: await nextIds(client, "listener", listeners) };
}

async function nextIds(client: PoolClient, table: "item" | "listener", count: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `select nextval(pg_get_serial_sequence($1, 'id'))::int as id from generate_series(1, $2)`,
    [table, count],
  );
  return rows.map(({ id }) => id);
}
