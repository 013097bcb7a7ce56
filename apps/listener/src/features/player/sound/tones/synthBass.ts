import { lowPassed } from "./filter.ts";
import { driven, falling, mixed, rising, sampled, saw, sine, toneRate } from "./wave.ts";

function sawLine(hertz: number, seconds: number): Float32Array {
  const step = hertz / toneRate;
  let phase = 0;
  return sampled(seconds, () => {
    phase = (phase + step) % 1;
    return saw(phase, step);
  });
}

export function subBass(hertz: number): Float32Array {
  const low = sampled(2.4, (time) => (sine(hertz, time) + 0.12 * sine(2 * hertz, time)) * rising(time, 0.008));
  return driven(low, 1.3);
}

/** The long booming bass drum that trap plays its bass with. */
export function boom(hertz: number): Float32Array {
  const low = sampled(2.4, (time) => {
    const dive = hertz * (time + 0.06 * (1 - falling(time, 0.02)));
    return Math.sin(2 * Math.PI * dive) * falling(time, 0.8) * rising(time, 0.002);
  });
  return driven(low, 2.2);
}

export function sawBass(hertz: number): Float32Array {
  const line = mixed([sawLine(hertz, 1.6), 1], [sawLine(hertz * 1.006, 1.6), 0.7]);
  const swept = lowPassed(line, { hertz: (time) => 300 + 1_500 * falling(time, 0.09), resonance: 1.1 });
  return swept.map((sample, index) => sample * rising(index / toneRate, 0.004));
}

export function acidBass(hertz: number): Float32Array {
  const swept = lowPassed(sawLine(hertz, 0.8), { hertz: (time) => 180 + 2_300 * falling(time, 0.06), resonance: 5 });
  return driven(swept, 1.6).map((sample, index) => sample * falling(index / toneRate, 0.35));
}

/** Two saws that beat against each other, low and dark. */
export function reeseBass(hertz: number): Float32Array {
  const line = mixed([sawLine(hertz * 0.992, 2.4), 1], [sawLine(hertz * 1.008, 2.4), 1], [subBass(hertz), 0.8]);
  return lowPassed(line, { hertz: 620, resonance: 0.8 });
}
