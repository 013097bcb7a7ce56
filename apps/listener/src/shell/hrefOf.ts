import type { CoverSubject } from "@segue/ui";

interface Linked {
  kind: CoverSubject["kind"];
  itemId: number;
  /** the album of a track, where it has one */
  albumId?: number | null;
  /** the artist of a track */
  artistId?: number | null;
}

/**
 * The page of an item. A track has none of its own: it is found on its album, else on its artist.
 *
 * @returns null for a track of which neither is known
 */
export function hrefOf({ kind, itemId, albumId = null, artistId = null }: Linked): string | null {
  if (kind !== "track") return `/${kind}/${itemId}`;
  if (albumId !== null) return `/album/${albumId}`;
  return artistId === null ? null : `/artist/${artistId}`;
}
