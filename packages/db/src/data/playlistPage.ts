import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** A playlist that a listener may see: an editorial one, or her own. */
export interface PlaylistHead {
  playlistId: ItemId;
  title: string;
  description: string;
  /** her own; false for an editorial one */
  isOwn: boolean;
  /** when it was last changed: whoever wants to change it names what she saw */
  editedAt: Date;
}

/** A place of a playlist. */
export interface PlaylistPlace {
  /** from 1 */
  position: number;
  trackId: ItemId;
  addedAt: Date;
}

const headSql = `
  select item.id as "playlistId", item.title, playlist.description, playlist.owner_id is not null as "isOwn",
         playlist.edited_at as "editedAt"
  from playlist join item on item.id = playlist.item_id
  where item.id = $1 and item.withdrawn_at is null and (playlist.owner_id is null or playlist.owner_id = $2)`;

/** A playlist's name and words; null where there is none, it is deleted, or it is somebody else's. */
export async function readPlaylistHead(
  db: Database,
  { playlistId, listenerId }: { playlistId: number; listenerId: ListenerId },
): Promise<PlaylistHead | null> {
  const { rows } = await db.pool.query<PlaylistHead>({
    name: "read-playlist-head",
    text: headSql,
    values: [playlistId, listenerId],
  });
  return rows[0] ?? null;
}

/** A playlist's places in their order, those of tracks that have left the catalogue too. */
export async function readPlaylistPlaces(db: Database, playlistId: number): Promise<PlaylistPlace[]> {
  const { rows } = await db.pool.query<PlaylistPlace>({
    name: "read-playlist-places",
    text: `
      select position, track_id as "trackId", added_at as "addedAt"
      from playlist_track where playlist_id = $1 order by position`,
    values: [playlistId],
  });
  return rows;
}

// A branch a kind, each by its own index: one join on a case of the kind would go through all tracks for every item.
const tracksSql = `
  with asked as (
    select item.id, item.kind, wanted.place
    from unnest($1::int[]) with ordinality as wanted (item_id, place)
    join item on item.id = wanted.item_id
    where item.withdrawn_at is null
  ), sounding as (
    select place, 0 as position, id as track_id from asked where kind = 'track'
    union all
    select place, 0, track.item_id from asked join track on track.album_id = asked.id where kind = 'album'
    union all
    select place, playlist_track.position, playlist_track.track_id
    from asked
    join playlist on playlist.item_id = asked.id and (playlist.owner_id is null or playlist.owner_id = $2)
    join playlist_track on playlist_track.playlist_id = asked.id
    where kind = 'playlist'
  )
  select sounding.track_id as id
  from sounding join item on item.id = sounding.track_id
  where item.withdrawn_at is null
  order by place, position, track_id`;

/** The tracks that items stand for, in order: a track for itself, an album and a playlist for what is on them; none for the rest. */
export async function readTracksOfItems(
  db: Database,
  { itemIds, listenerId }: { itemIds: readonly number[]; listenerId: ListenerId },
): Promise<ItemId[]> {
  const { rows } = await db.pool.query<{ id: ItemId }>({
    name: "read-tracks-of-items",
    text: tracksSql,
    values: [itemIds, listenerId],
  });
  return rows.map(({ id }) => id);
}
