import type { CoverSubject } from "@segue/ui";

/** The cover of one of her own playlists: always the same one. */
export function playlistCover({ playlistId }: { playlistId: number }): CoverSubject {
  return { itemId: playlistId, kind: "playlist", genre: null, audio: null };
}
