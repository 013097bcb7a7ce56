import { createOwnPlaylist, readTracksOfItems } from "@segue/db";
import type { ItemId } from "@segue/engine/data";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { ServiceError } from "../../error.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { additionLog, listenerGone } from "./additionLog.ts";
import { itemIds, maxPlaylists, maxTracks, playlistDescription, playlistTitle } from "./playlistInput.ts";
import { tooManyPlaylists } from "./tooManyPlaylists.ts";

export const createPlaylistInput = z.object({
  title: playlistTitle,
  description: playlistDescription.default(""),
  /** what is on it from the start: tracks, and albums and playlists for what is on them */
  itemIds: itemIds.default([]),
});

export interface CreatedPlaylist {
  playlistId: ItemId;
  title: string;
  trackCount: number;
}

/**
 * Makes a playlist of the signed-in listener's own, which nobody else sees. Putting a track on it is a signal like saving it.
 *
 * @throws ServiceError invalid when she has a thousand already, or for more tracks than one may have
 */
export async function createPlaylist(call: {
  ctx: ServiceContext;
  input: z.input<typeof createPlaylistInput>;
}): Promise<CreatedPlaylist> {
  const { ctx } = call;
  const { listenerId } = requireListener(ctx);
  const { title, description, itemIds: wanted } = createPlaylistInput.parse(call.input);
  const trackIds = await readTracksOfItems(ctx.db, { itemIds: wanted, listenerId });
  if (trackIds.length > maxTracks) {
    throw new ServiceError("invalid", `A playlist may have ${maxTracks} tracks, not ${trackIds.length}.`, "itemIds");
  }
  const logOf = await additionLog(ctx, listenerId);
  const playlist = {
    ownerId: listenerId,
    title,
    description,
    matchKey: `own ${randomUUID()}`,
    trackIds,
    at: ctx.clock(),
    limit: maxPlaylists,
    log: logOf(trackIds),
  };
  const outcome = await createOwnPlaylist(ctx.db, playlist);
  if (outcome.status === "gone") throw listenerGone();
  if (outcome.status === "full") throw tooManyPlaylists("make another", "title");
  return { playlistId: outcome.playlistId, title, trackCount: trackIds.length };
}
