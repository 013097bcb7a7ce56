import { toneRate } from "./wave.ts";

const level = 0.16;
const heardSeconds = 0.4;
const endSeconds = 0.03;
const peakLimit = 0.9;

function loudness(samples: Float32Array): number {
  const count = Math.min(samples.length, Math.round(heardSeconds * toneRate));
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += samples[index] ** 2;
  return Math.sqrt(sum / Math.max(1, count));
}

function peakOf(samples: Float32Array): number {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  return peak;
}

/**
 * Brings tones to one loudness (root mean square of the first 0.4 s: 0.16, no peak above 0.9), so that a style's levels mean
 * the same whatever plays it; and lets the end fade, so that it does not click.
 */
export function levelled(samples: Float32Array): Float32Array {
  const gain = Math.min(level / (loudness(samples) || 1), peakLimit / (peakOf(samples) || 1));
  const tail = Math.round(endSeconds * toneRate);
  return samples.map((sample, index) => sample * gain * Math.min(1, (samples.length - 1 - index) / tail));
}
