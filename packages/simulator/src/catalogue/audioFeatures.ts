import type { AudioFeatures } from "@segue/engine/data";
import type { Random } from "../random/random.ts";
import type { GenreProfile } from "./genres.ts";

/** Keys by how often recordings are in them (C, G, D, A and E lead). */
const keys = [0, 0, 0, 7, 7, 7, 2, 2, 2, 9, 9, 9, 4, 4, 5, 5, 11, 11, 1, 6, 8, 10, 3];

/** How one artist departs from the sound of the genre; the same five values as `GenreProfile.sound`, and the tempo. */
export interface ArtistSound {
  sound: readonly number[];
  tempo: number;
}

export function artistSound(random: Random, genre: GenreProfile): ArtistSound {
  return {
    sound: genre.sound.map((mean) => nudge(mean, 0.5 * random.normal())),
    tempo: genre.tempo * Math.exp(0.06 * random.normal()),
  };
}

/** A track's features around its artist's sound. Rounded to 3 digits, tempo to 0.1 beats a minute. */
export function audioFeatures(random: Random, artist: ArtistSound, genre: GenreProfile): AudioFeatures {
  const mode = random.chance(genre.major) ? 1 : 0;
  const lift = 0.35 * random.normal();
  const value = (index: number, share: number) =>
    round(nudge(artist.sound[index], share * lift + 0.4 * random.normal()));
  const energy = value(0, 1);
  const valence = value(1, mode === 1 ? 0.8 : 0.4);
  const danceability = value(2, 0.4);
  const acousticness = value(3, -0.9);
  const instrumentalness = value(4, 0);
  const tempo = Math.round(10 * Math.min(210, Math.max(55, artist.tempo * Math.exp(0.09 * random.normal())))) / 10;
  return { tempo, key: random.pick(keys), mode, energy, valence, danceability, acousticness, instrumentalness };
}

/** Length of a track, whole seconds in milliseconds, between 50 s and 16 min. */
export function trackDurationMs(random: Random, genre: GenreProfile): number {
  const minutes = genre.minutes * Math.exp(0.24 * random.normal());
  return 1000 * Math.round(Math.min(960, Math.max(50, 60 * minutes)));
}

/** Moves a share along the logistic scale, so that it stays inside 0–1. */
function nudge(mean: number, by: number): number {
  const inside = Math.min(0.99, Math.max(0.01, mean));
  return 1 / (1 + Math.exp(-(Math.log(inside / (1 - inside)) + by)));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
