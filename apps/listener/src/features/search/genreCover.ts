import type { CoverSubject } from "@segue/ui";

/** The picture of a genre: drawn in its own manner, of nothing that is in it. */
export function genreCover({ genreId, name }: { genreId: number; name: string }): CoverSubject {
  return { itemId: genreId, kind: "album", genre: name, audio: null };
}
