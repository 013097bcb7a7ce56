import { describe, expect, it } from "vitest";
import { computeTone, drumMidi, toneNames, type ToneName } from "./toneBook.ts";
import { hertzOf, toneRate } from "./wave.ts";

function rms(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);
}

/** The period with the best autocorrelation, as a pitch in hertz. */
function pitchOf(samples: Float32Array, near: number): number {
  const from = Math.round(0.08 * toneRate);
  const length = Math.round(0.12 * toneRate);
  let best = { period: 0, match: -Infinity };
  for (let period = Math.floor(toneRate / (near * 1.4)); period <= Math.ceil(toneRate / (near / 1.4)); period += 1) {
    let match = 0;
    for (let index = from; index < from + length; index += 1) match += samples[index] * samples[index + period];
    if (match > best.match) best = { period, match };
  }
  return toneRate / best.period;
}

describe.each(toneNames)("%s", (name) => {
  const { samples } = computeTone(name, drumMidi);

  it("sounds, does not clip, begins and ends without a click", () => {
    expect(samples.every(Number.isFinite)).toBe(true);
    expect(rms(samples)).toBeGreaterThan(0.008);
    expect(samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)).toBeLessThanOrEqual(0.901);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.001);
  });

  it("is the same whenever it is computed", () => {
    expect(computeTone(name, drumMidi).samples).toEqual(samples);
  });
});

const tuned: ToneName[] = [
  "nylon",
  "steel",
  "piano",
  "electricPiano",
  "organ",
  "strings",
  "marimba",
  "superSaw",
  "flute",
];

it.each(tuned)("%s is in tune", (name) => {
  const { samples, midi } = computeTone(name, 60);
  const cents = 1_200 * Math.log2(pitchOf(samples, hertzOf(midi)) / hertzOf(midi));
  expect(Math.abs(cents)).toBeLessThan(25);
});
