import {
  deletePlaylist as remove,
  renamePlaylist as rename,
  restorePlaylist as restore,
  type PlaylistEdit,
} from "@segue/db";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { editedVersion, type EditedPlaylist } from "./editedVersion.ts";
import { restorableSince } from "./restorable.ts";
import { maxPlaylists, playlistDescription, playlistId, playlistTitle, seenVersion } from "./playlistInput.ts";
import { tooManyPlaylists } from "./tooManyPlaylists.ts";

export const renamePlaylistInput = z.object({
  playlistId,
  version: seenVersion,
  title: playlistTitle,
  description: playlistDescription,
});

export const deletePlaylistInput = z.object({ playlistId });

/** A change by the signed-in listener, now. */
export function editBy(ctx: ServiceContext, input: { playlistId: number; version?: number }): PlaylistEdit {
  const { listenerId } = requireListener(ctx);
  const seen = input.version === undefined ? null : new Date(input.version);
  return { playlistId: input.playlistId, ownerId: listenerId, seen, at: ctx.clock() };
}

/**
 * Gives a playlist of the signed-in listener another name and other words.
 *
 * @throws ServiceError notFound for one that is not hers; conflict when it was changed since she looked
 */
export async function renamePlaylist(call: {
  ctx: ServiceContext;
  input: z.infer<typeof renamePlaylistInput>;
}): Promise<EditedPlaylist> {
  const { title, description, ...input } = renamePlaylistInput.parse(call.input);
  return editedVersion(input.playlistId, await rename(call.ctx.db, { ...editBy(call.ctx, input), title, description }));
}

/**
 * Deletes a playlist of the signed-in listener; for 30 days it can be brought back.
 *
 * @throws ServiceError notFound for one that is not hers
 */
export async function deletePlaylist(call: {
  ctx: ServiceContext;
  input: z.infer<typeof deletePlaylistInput>;
}): Promise<EditedPlaylist> {
  return editedVersion(call.input.playlistId, await remove(call.ctx.db, editBy(call.ctx, call.input)));
}

/**
 * Brings back a playlist that the signed-in listener deleted.
 *
 * @throws ServiceError notFound for one that is not hers, that is not deleted, or that was deleted longer than 30 days ago; invalid when
 *   she has a thousand others by now
 */
export async function restorePlaylist(call: {
  ctx: ServiceContext;
  input: z.infer<typeof deletePlaylistInput>;
}): Promise<EditedPlaylist> {
  const { ctx, input } = call;
  const deletedSince = restorableSince(ctx.clock());
  const outcome = await restore(ctx.db, { ...editBy(ctx, input), deletedSince, limit: maxPlaylists });
  if (outcome.status === "full") throw tooManyPlaylists("bring this one back", "playlistId");
  return editedVersion(input.playlistId, outcome);
}
