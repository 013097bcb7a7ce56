import { readOwnPlaylists, readPlaylistEntries, readPlaylistHead, type PlaylistEntry } from "@segue/db";
import type { ItemId } from "@segue/engine/data";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { noPlaylist } from "./editedVersion.ts";
import { playlistId } from "./playlistInput.ts";

/** One of the listener's own, as lists show it. */
export interface OwnPlaylistView {
  playlistId: ItemId;
  title: string;
  description: string;
  trackCount: number;
  /** milliseconds */
  durationMs: number;
  /** what its cover is drawn for; null while it is empty */
  firstTrackId: ItemId | null;
  version: number;
}

/** The playlists that the signed-in listener made, the one that she changed last first. */
export async function listPlaylists({ ctx }: { ctx: ServiceContext }): Promise<OwnPlaylistView[]> {
  const { listenerId } = requireListener(ctx);
  const playlists = await readOwnPlaylists(ctx.db, listenerId);
  return playlists.map(({ editedAt, ...playlist }) => ({ ...playlist, version: editedAt.getTime() }));
}

export const getPlaylistInput = z.object({ playlistId });

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
  const [head, tracks] = await Promise.all([
    readPlaylistHead(ctx.db, { ...input, listenerId }),
    readPlaylistEntries(ctx.db, input.playlistId),
  ]);
  if (!head) throw noPlaylist(input.playlistId);
  const { editedAt, ...playlist } = head;
  return { ...playlist, version: editedAt.getTime(), tracks };
}
