import {
  readListedItems,
  readOwnPlaylists,
  readPlaylistHead,
  readPlaylistPlaces,
  type Database,
  type OwnPlaylist,
} from "@segue/db";
import type { ItemId } from "@segue/engine/data";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { queueEntry, type QueueEntry } from "../../prediction/pages/queueEntry.ts";
import { noPlaylist } from "./editedVersion.ts";
import { playlistId } from "./playlistInput.ts";

/** One of the listener's own, as lists show it. */
export interface OwnPlaylistView extends Omit<OwnPlaylist, "editedAt"> {
  /** when it was last changed, milliseconds since 1970 UTC; named at the next change */
  version: number;
}

/** The playlists that the signed-in listener made, the one that she changed last first. */
export async function listPlaylists({ ctx }: { ctx: ServiceContext }): Promise<OwnPlaylistView[]> {
  const { listenerId } = requireListener(ctx);
  const playlists = await readOwnPlaylists(ctx.db, listenerId);
  return playlists.map(({ editedAt, ...playlist }) => Object.assign(playlist, { version: editedAt.getTime() }));
}

export const getPlaylistInput = z.object({ playlistId });

/** A place of a playlist and what stands there; not playable when it has left the catalogue. */
export interface PlaylistEntry extends QueueEntry {
  /** from 1 */
  position: number;
  /** milliseconds since 1970 UTC */
  addedAt: number;
}

export interface PlaylistView {
  playlistId: ItemId;
  title: string;
  description: string;
  /** her own; false for an editorial one, which nobody changes here */
  isOwn: boolean;
  /** named at the next change */
  version: number;
  tracks: PlaylistEntry[];
}

/**
 * A playlist with its tracks in their order; those that have left the catalogue stay, and are marked withdrawn.
 *
 * @throws ServiceError notFound when there is none, or it is another listener's
 */
export async function getPlaylist(call: {
  ctx: ServiceContext;
  input: z.infer<typeof getPlaylistInput>;
}): Promise<PlaylistView> {
  const { ctx, input } = call;
  const { listenerId } = requireListener(ctx);
  const head = await readPlaylistHead(ctx.db, { ...input, listenerId });
  if (!head) throw noPlaylist(input.playlistId);
  const { editedAt, ...playlist } = head;
  return { ...playlist, version: editedAt.getTime(), tracks: await entriesOf(ctx.db, input.playlistId) };
}

async function entriesOf(db: Database, playlist: number): Promise<PlaylistEntry[]> {
  const places = await readPlaylistPlaces(db, playlist);
  const tracks = await readListedItems(
    db,
    places.map(({ trackId }) => trackId),
  );
  return places.flatMap(({ position, addedAt }, index) => {
    const track = tracks[index];
    const entry = track ? queueEntry(track, undefined) : null;
    return entry ? [Object.assign(entry, { position, addedAt: addedAt.getTime() })] : [];
  });
}
