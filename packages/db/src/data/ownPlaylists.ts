import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";
import { appendWithin, type LogBatch } from "./interactions.ts";

/** One of a listener's own playlists, as her library lists it. */
export interface OwnPlaylist {
  playlistId: ItemId;
  title: string;
  description: string;
  trackCount: number;
  /** its tracks together, milliseconds; those of unknown length count nothing */
  durationMs: number;
  /** the first track, whose sound the cover is drawn from; null while it is empty */
  firstTrackId: ItemId | null;
  editedAt: Date;
}

const ownSql = `
  select playlist.item_id as "playlistId", item.title, playlist.description, playlist.edited_at as "editedAt",
         coalesce(tracks.count, 0)::int as "trackCount", coalesce(tracks.duration, 0)::float8 as "durationMs",
         first.track_id as "firstTrackId"
  from playlist
  join item on item.id = playlist.item_id
  left join lateral (
    select count(*) as count, sum(track.duration_ms) as duration
    from playlist_track join track on track.item_id = playlist_track.track_id
    where playlist_track.playlist_id = playlist.item_id
  ) as tracks on true
  left join lateral (
    select track_id from playlist_track where playlist_id = playlist.item_id order by position limit 1
  ) as first on true
  where playlist.owner_id = $1 and item.withdrawn_at is null
  order by playlist.edited_at desc, playlist.item_id desc`;

/** The playlists that a listener made and did not delete, the one that she changed last first. */
export async function readOwnPlaylists(db: Database, ownerId: ListenerId): Promise<OwnPlaylist[]> {
  const { rows } = await db.pool.query<OwnPlaylist>({ name: "read-own-playlists", text: ownSql, values: [ownerId] });
  return rows;
}

export interface NewPlaylist {
  ownerId: ListenerId;
  title: string;
  description: string;
  /** unique among all playlists; no name, for two of hers may be called the same */
  matchKey: string;
  /** in their order; every one a track */
  trackIds: readonly ItemId[];
  at: Date;
  /** what the log is told of it */
  log: LogBatch;
}

/** Makes a playlist of a listener's own and tells the log: whole or not at all. */
export async function createOwnPlaylist(db: Database, playlist: NewPlaylist): Promise<ItemId> {
  const { ownerId, title, description, matchKey, trackIds, at, log } = playlist;
  const data = trackIds.map((trackId, index) => ({ trackId, position: index + 1, addedAt: at }));
  return db.prisma.$transaction(async (transaction) => {
    const { id } = await transaction.item.create({
      data: {
        kind: "playlist",
        title,
        matchKey,
        origin: "segue",
        createdAt: at,
        playlist: { create: { ownerId, description, editedAt: at, tracks: { createMany: { data } } } },
      },
    });
    await appendWithin(transaction, log);
    return id as ItemId;
  });
}

/** How many playlists a listener has. */
export async function countOwnPlaylists(db: Database, ownerId: ListenerId): Promise<number> {
  return db.prisma.playlist.count({ where: { ownerId, item: { withdrawnAt: null } } });
}

/** What a playlist is called of which only the log still knows. */
const goneTitle = "Deleted playlist";

export interface PurgedPlaylists {
  /** nothing is left of them */
  removed: number;
  /** the log names them: their rows stay, out of sight, without a name, words or tracks */
  emptied: number;
}

/** Removes for good the playlists that their owners deleted before a moment, all of them or none. */
export async function purgeDeletedPlaylists(db: Database, deletedBefore: Date): Promise<PurgedPlaylists> {
  return db.prisma.$transaction(async (transaction) => {
    const removed = await transaction.$executeRaw`
      delete from item using playlist
      where playlist.item_id = item.id and playlist.owner_id is not null and item.withdrawn_at < ${deletedBefore}
        and not exists (select 1 from interaction where interaction.item_id = item.id)`;
    const deleted = { ownerId: { not: null }, item: { withdrawnAt: { lt: deletedBefore }, title: { not: goneTitle } } };
    const left = await transaction.playlist.findMany({ where: deleted, select: { itemId: true } });
    const ids = left.map(({ itemId }) => itemId);
    await transaction.playlistTrack.deleteMany({ where: { playlistId: { in: ids } } });
    await transaction.playlist.updateMany({ where: { itemId: { in: ids } }, data: { description: "" } });
    await transaction.item.updateMany({ where: { id: { in: ids } }, data: { title: goneTitle } });
    return { removed, emptied: ids.length };
  });
}
