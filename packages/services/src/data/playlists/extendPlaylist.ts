import { extendPlaylist as extend, readTracksOfItems } from "@segue/db";
import type { ItemId } from "@segue/engine/data";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { ServiceError } from "../../error.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { additionLog } from "./additionLog.ts";
import { editedVersion, type EditedPlaylist } from "./editedVersion.ts";
import { itemIds, maxTracks, playlistId } from "./playlistInput.ts";

export const extendPlaylistInput = z.object({
  playlistId,
  /** tracks, and albums and playlists for what is on them */
  itemIds: itemIds.min(1, "name at least one track, album or playlist"),
  /** place of the first one, from 1; at the end when left out */
  position: z.int().positive().max(maxTracks).nullable().default(null),
  /** about tracks that are on it already: ask adds nothing and says which, skip leaves them out, add puts them on it again */
  duplicates: z.enum(["ask", "skip", "add"]).default("ask"),
});

/** Tracks are on it; or nothing was changed, because some were on it already. */
export type ExtendedPlaylist =
  | (EditedPlaylist & { status: "added"; trackIds: ItemId[] })
  | { status: "duplicates"; duplicates: ItemId[]; fresh: number };

/**
 * Puts tracks on a playlist of the signed-in listener. Fits every state of it, and so needs no version: what others added
 * meanwhile stays. Each track is a signal like saving it.
 *
 * @throws ServiceError notFound for a playlist that is not hers; invalid when nothing of the items can stand on a playlist, or
 *   when it would have too many
 */
export async function extendPlaylist(call: {
  ctx: ServiceContext;
  input: z.input<typeof extendPlaylistInput>;
}): Promise<ExtendedPlaylist> {
  const { ctx } = call;
  const { listenerId } = requireListener(ctx);
  const input = extendPlaylistInput.parse(call.input);
  const trackIds = await readTracksOfItems(ctx.db, { itemIds: input.itemIds, listenerId });
  if (trackIds.length === 0) {
    throw new ServiceError("invalid", "Only music stands on a playlist: name tracks, albums or playlists.", "itemIds");
  }
  const logOf = await additionLog(ctx, listenerId);
  const place = { ...input, ownerId: listenerId, seen: null, at: ctx.clock() };
  const { outcome, added } = await extend(ctx.db, { ...place, trackIds, limit: maxTracks, logOf });
  if (outcome.status === "duplicates") return outcome;
  if (outcome.status === "full") {
    const room = `This playlist has ${outcome.trackCount} tracks; ${maxTracks} is the most one may have.`;
    throw new ServiceError("invalid", `${room} Make another one.`, "itemIds");
  }
  const edited = editedVersion(input.playlistId, outcome);
  return { status: "added", trackIds: added, ...edited };
}
