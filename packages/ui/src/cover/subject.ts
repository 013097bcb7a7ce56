/** What a cover is drawn for. The same subject always gets the same picture. */
export interface CoverSubject {
  itemId: number;
  kind: "artist" | "album" | "track" | "show" | "episode" | "book" | "playlist";
  /** null where nobody knows it */
  genre: string | null;
  /** `tempo` in beats a minute, `key` 0–11, `mode` 1 major or 0 minor, `energy` and `valence` 0–1; null where unknown */
  audio: { tempo: number; key: number; mode: number; energy: number; valence: number } | null;
}
