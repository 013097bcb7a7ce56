import type { EditOutcome } from "@segue/db";
import { ServiceError } from "../../error.ts";

/** What the caller names at the next change. */
export interface EditedPlaylist {
  /** the playlist's state after this change */
  version: number;
}

/**
 * The version that a change led to.
 *
 * @throws ServiceError notFound when the listener has no such playlist; conflict when it was changed since she looked
 */
export function editedVersion(playlistId: number, outcome: EditOutcome): EditedPlaylist {
  if (outcome.status === "done") return { version: outcome.editedAt.getTime() };
  if (outcome.status === "notFound") throw noPlaylist(playlistId);
  throw new ServiceError(
    "conflict",
    "This playlist was changed elsewhere in the meantime. Look at it as it is now, then do it again.",
    "version",
  );
}

/** One answer for all that she may not see, so that nobody learns what there is. */
export function noPlaylist(playlistId: number): ServiceError {
  return new ServiceError("notFound", `You have no playlist ${playlistId}: choose one of your library.`, "playlistId");
}
