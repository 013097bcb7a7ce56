import { seededDraws, type CoverSubject } from "@segue/ui";

/** What a track's music is made from; nothing is unknown any more. */
export interface TrackSubject {
  itemId: number;
  genre: string | null;
  /** beats a minute, 50–210 */
  tempo: number;
  /** 0–11, C is 0 */
  key: number;
  mode: "major" | "minor";
  /** 0–1 */
  energy: number;
  /** 0–1 */
  valence: number;
  durationMs: number;
}

/** Fills unknown audio features by lot from the item's number, so that the same item always sounds the same. */
export function trackSubject({ itemId, genre, audio }: CoverSubject, durationMs: number): TrackSubject {
  const draws = seededDraws(Math.imul(itemId, 0x9e3779b1));
  const drawn = {
    tempo: draws.between(84, 128),
    key: draws.whole(0, 11),
    mode: draws.next() < 0.6 ? 1 : 0,
    energy: draws.between(0.3, 0.75),
    valence: draws.between(0.25, 0.75),
  };
  const { tempo, key, mode, energy, valence } = audio ?? drawn;
  return {
    itemId,
    genre,
    tempo: Math.min(210, Math.max(50, tempo)),
    key: ((Math.round(key) % 12) + 12) % 12,
    mode: mode === 1 ? "major" : "minor",
    energy,
    valence,
    durationMs,
  };
}
