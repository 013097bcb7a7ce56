import type { AudioFeatures } from "../../data/index.ts";

const sounds: readonly ((sound: AudioFeatures) => number)[] = [
  ({ tempo }) => Math.log(Math.max(1, tempo)),
  ({ energy }) => energy,
  ({ valence }) => valence,
  ({ danceability }) => danceability,
  ({ acousticness }) => acousticness,
  ({ instrumentalness }) => instrumentalness,
  ({ mode }) => mode,
];

/** How many numbers `soundNumbers` gives. */
export const soundCount = sounds.length;

/** A sound as numbers whose differences mean something: the logarithm of the tempo, five moods, and the mode; the key is left out. */
export function soundNumbers(sound: AudioFeatures): Float64Array {
  return Float64Array.from(sounds, (read) => read(sound));
}

/** Mean and standard deviation of each number over weighted sounds, 0 of nothing. */
export function soundMoments(heard: readonly { numbers: Float64Array; weight: number }[]): {
  total: number;
  means: Float64Array;
  deviations: Float64Array;
} {
  const total = heard.reduce((sum, { weight }) => sum + weight, 0);
  const means = new Float64Array(soundCount);
  const squares = new Float64Array(soundCount);
  if (total === 0) return { total, means, deviations: squares };
  for (const { numbers, weight } of heard) {
    for (let at = 0; at < soundCount; at++) means[at] += (weight * numbers[at]) / total;
  }
  for (const { numbers, weight } of heard) {
    for (let at = 0; at < soundCount; at++) squares[at] += (weight * (numbers[at] - means[at]) ** 2) / total;
  }
  return { total, means, deviations: squares.map(Math.sqrt) };
}
