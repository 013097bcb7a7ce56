import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";
import { appendWithin, type LogBatch } from "./interactions.ts";
import { roomOf } from "./playlistRoom.ts";

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
  /** how many playlists she may have */
  limit: number;
  /** what the log is told of it */
  log: LogBatch;
}

/** It is made; or nothing is, because she has as many as she may have, or is gone. */
export type CreateOutcome = { status: "made"; playlistId: ItemId } | { status: "full" } | { status: "gone" };

/** Makes a playlist of a listener's own and tells the log: whole or not at all. */
export async function createOwnPlaylist(db: Database, playlist: NewPlaylist): Promise<CreateOutcome> {
  const { ownerId, title, description, matchKey, trackIds, at, limit, log } = playlist;
  const data = trackIds.map((trackId, index) => ({ trackId, position: index + 1, addedAt: at }));
  return db.prisma.$transaction(async (transaction): Promise<CreateOutcome> => {
    const room = await roomOf(transaction, ownerId, limit);
    if (room !== "free") return { status: room };
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
    return { status: "made", playlistId: id as ItemId };
  });
}
