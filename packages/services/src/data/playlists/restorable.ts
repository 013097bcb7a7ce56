/** How long a deleted playlist can be brought back. */
const restorableMs = 30 * 24 * 60 * 60_000;

/** Playlists that were deleted before this moment are gone for good. */
export function restorableSince(now: Date): Date {
  return new Date(now.getTime() - restorableMs);
}
