import { seededDraws } from "@segue/ui";

/** Samples a second in which tones are computed; the browser brings them to its own. */
export const toneRate = 32_000;

const turn = 2 * Math.PI;

/** MIDI 69 is the A of 440 Hz. */
export function hertzOf(midi: number): number {
  return 440 * 2 ** ((midi - 69) / 12);
}

/** Samples of `seconds`, each from its time in seconds. */
export function sampled(seconds: number, at: (time: number, index: number) => number): Float32Array {
  const samples = new Float32Array(Math.round(seconds * toneRate));
  for (let index = 0; index < samples.length; index += 1) samples[index] = at(index / toneRate, index);
  return samples;
}

export function sine(hertz: number, time: number): number {
  return Math.sin(turn * hertz * time);
}

/** A saw at `phase` (0–1) that rises by `step` a sample, its jump smoothed over two samples (PolyBLEP) against aliasing. */
export function saw(phase: number, step: number): number {
  const naive = 2 * phase - 1;
  if (phase < step) {
    const near = phase / step;
    return naive - (near + near - near * near - 1);
  }
  if (phase <= 1 - step) return naive;
  const near = (phase - 1) / step;
  return naive - (near * near + near + near + 1);
}

/** Falls to a half every `half` seconds, from 1. */
export function falling(time: number, half: number): number {
  return 2 ** (-time / half);
}

/** Rises evenly from 0 to 1 within `seconds`. */
export function rising(time: number, seconds: number): number {
  return time >= seconds ? 1 : time / seconds;
}

/** White noise in −1 … 1, the same for the same seed. */
export function noise(seconds: number, seed: number): Float32Array {
  const draws = seededDraws(seed);
  return sampled(seconds, () => 2 * draws.next() - 1);
}

/** Adds layers of equal length, each at its level. */
export function mixed(...layers: readonly (readonly [samples: Float32Array, level: number])[]): Float32Array {
  const sum = new Float32Array(Math.max(...layers.map(([samples]) => samples.length)));
  for (const [samples, level] of layers) {
    for (let index = 0; index < samples.length; index += 1) sum[index] += level * samples[index];
  }
  return sum;
}

/** Bends loud parts softly towards ±1; more `drive` bends more. */
export function driven(samples: Float32Array, drive: number): Float32Array {
  return samples.map((sample) => Math.tanh(drive * sample));
}
