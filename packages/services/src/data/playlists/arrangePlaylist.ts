import { movePlaylistTrack as move, removePlaylistTrack as remove } from "@segue/db";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { editBy } from "./changePlaylist.ts";
import { editedVersion, type EditedPlaylist } from "./editedVersion.ts";
import { maxTracks, trackPlace } from "./playlistInput.ts";

export const removePlaylistTrackInput = trackPlace;

export const movePlaylistTrackInput = trackPlace.extend({
  to: z.int("must be a place, from 1").positive().max(maxTracks),
});

/**
 * Takes a track off a playlist of the signed-in listener.
 *
 * @throws ServiceError notFound for one that is not hers; conflict when it was changed since she looked
 */
export async function removePlaylistTrack(call: {
  ctx: ServiceContext;
  input: z.infer<typeof removePlaylistTrackInput>;
}): Promise<EditedPlaylist> {
  const { ctx, input } = call;
  const { position, trackId } = input;
  return editedVersion(input.playlistId, await remove(ctx.db, { ...editBy(ctx, input), position, trackId }));
}

/**
 * Moves a track of a playlist of the signed-in listener to another place; a place beyond the end is the end.
 *
 * @throws ServiceError notFound for one that is not hers; conflict when it was changed since she looked: nothing is moved then,
 *   so that no other change is lost
 */
export async function movePlaylistTrack(call: {
  ctx: ServiceContext;
  input: z.infer<typeof movePlaylistTrackInput>;
}): Promise<EditedPlaylist> {
  const { ctx, input } = call;
  const { position, trackId, to } = input;
  return editedVersion(input.playlistId, await move(ctx.db, { ...editBy(ctx, input), position, trackId, to }));
}
