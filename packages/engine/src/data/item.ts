export const itemKinds = ["artist", "album", "track", "show", "episode", "book", "playlist"] as const;

/** What a recommendable thing is. */
export type ItemKind = (typeof itemKinds)[number];

export const artistBands = ["emerging", "independent", "established", "superstar"] as const;

/** Size of an artist's audience; equity weights and exposure floors are set per band. */
export type ArtistBand = (typeof artistBands)[number];

/** What a track sounds like. `tempo` in beats a minute, `key` 0–11 (C is 0), `mode` 1 major or 0 minor, the rest 0–1. */
export interface AudioFeatures {
  tempo: number;
  key: number;
  mode: number;
  energy: number;
  valence: number;
  danceability: number;
  acousticness: number;
  instrumentalness: number;
}
