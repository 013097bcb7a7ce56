import type { ArtistBand, ItemId, ListenerId } from "@segue/engine/data";
import type { ImportSession } from "./importsSession.ts";

/** Plays that somebody else counted, without their times. */
export interface ListenCountRow {
  listenerId: ListenerId;
  itemId: ItemId;
  plays: number;
}

/**
 * Stores the counts that are new; one that is there already stays as it is.
 *
 * @returns the new ones, as "listenerId itemId"
 */
export async function insertListenCounts(
  session: ImportSession,
  rows: readonly ListenCountRow[],
): Promise<Set<string>> {
  const result = await session.client.query<{ name: string }>(
    `insert into listen_count (listener_id, item_id, origin, plays)
     select listener_id, item_id, 'hetrec', plays
     from unnest($1::int[], $2::int[], $3::int[]) as counted (listener_id, item_id, plays)
     order by listener_id, item_id
     on conflict do nothing
     returning listener_id || ' ' || item_id as name`,
    [rows.map(({ listenerId }) => listenerId), rows.map(({ itemId }) => itemId), rows.map(({ plays }) => plays)],
  );
  return new Set(result.rows.map(({ name }) => name));
}

/**
 * Sets the bands of artists whose audience became known, where only a name was known of them before: an artist of the world or
 * one made inside Segue keeps hers.
 */
export async function setBandsByAudience(
  session: ImportSession,
  artists: readonly { itemId: ItemId; band: ArtistBand }[],
): Promise<void> {
  await session.client.query(
    `update artist set band = counted.band
     from unnest($1::int[], $2::artist_band[]) as counted (item_id, band), item
     where artist.item_id = counted.item_id and item.id = counted.item_id
       and item.origin in ('history', 'hetrec') and artist.band <> counted.band`,
    [artists.map(({ itemId }) => itemId), artists.map(({ band }) => band)],
  );
}

/** Gives items genres, by name; genres that are missing are made. @returns how many of the pairs are new */
export async function addItemGenres(
  session: ImportSession,
  pairs: readonly { itemId: ItemId; genre: string }[],
): Promise<number> {
  const itemIds = pairs.map(({ itemId }) => itemId);
  const genres = pairs.map(({ genre }) => genre);
  await session.client.query(
    `insert into genre (name)
     select distinct name from unnest($1::text[]) as named (name)
     where not exists (select from genre where genre.name = named.name)
     order by name
     on conflict (name) do nothing`,
    [genres],
  );
  const result = await session.client.query(
    `insert into item_genre (item_id, genre_id)
     select distinct named.item_id, genre.id
     from unnest($1::int[], $2::text[]) as named (item_id, name) join genre on genre.name = named.name
     on conflict do nothing`,
    [itemIds, genres],
  );
  return result.rowCount ?? 0;
}
