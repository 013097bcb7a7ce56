import { bandPassed, lowPassed } from "./filter.ts";
import { mixed, noise, rising, sampled, saw, sine, toneRate } from "./wave.ts";

type Vowel = readonly [first: number, second: number, third: number];

/** Formants of an adult's vowels, hertz (Peterson and Barney 1952, rounded). */
const vowels: Record<"a" | "e" | "i" | "o" | "u", Vowel> = {
  a: [730, 1_090, 2_440],
  e: [530, 1_840, 2_480],
  i: [310, 2_020, 2_960],
  o: [500, 1_000, 2_540],
  u: [320, 870, 2_240],
};

/** A voice that says one vowel, as it is heard through a wall: melody and rhythm of speech, and no word. */
function spoken([first, second, third]: Vowel): (hertz: number) => Float32Array {
  return (hertz) => {
    const step = hertz / toneRate;
    let phase = 0;
    const source = sampled(0.7, (time) => {
      const bent = step * (1 + 0.02 * sine(3.1, time) - 0.08 * time);
      phase = (phase + bent) % 1;
      return saw(phase, bent);
    });
    const voice = mixed(
      [bandPassed(source, { hertz: first, resonance: 5 }), 1],
      [bandPassed(source, { hertz: second, resonance: 7 }), 0.5],
      [bandPassed(source, { hertz: third, resonance: 8 }), 0.18],
    );
    const dull = lowPassed(voice, { hertz: 2_300 });
    return dull.map((sample, index) => sample * rising(index / toneRate, 0.04));
  };
}

export const vowelA = spoken(vowels.a);
export const vowelE = spoken(vowels.e);
export const vowelI = spoken(vowels.i);
export const vowelO = spoken(vowels.o);
export const vowelU = spoken(vowels.u);

/** A soft hiss between syllables. */
export function sibilant(): Float32Array {
  const hiss = noise(0.14, 21).map(
    (sample, index) => sample * Math.sin(Math.PI * Math.min(1, index / (0.14 * toneRate))),
  );
  return bandPassed(hiss, { hertz: 4_200, resonance: 1.2 });
}
