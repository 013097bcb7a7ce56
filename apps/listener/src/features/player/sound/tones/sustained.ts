import { lowPassed } from "./filter.ts";
import { mixed, noise, rising, sampled, saw, sine, toneRate } from "./wave.ts";

interface Choir {
  /** each one's distance from the pitch, cents */
  cents: readonly number[];
  seconds: number;
  /** depth of the slow waver in pitch, cents */
  vibrato: number;
}

/** Several saws a little apart, as if many played. */
function choir(hertz: number, { cents, seconds, vibrato }: Choir): Float32Array {
  const phases = cents.map((_, place) => (0.37 * place) % 1);
  const steps = cents.map((cent) => (hertz * 2 ** (cent / 1_200)) / toneRate);
  return sampled(seconds, (time) => {
    const bend = vibrato === 0 ? 1 : 1 + ((vibrato * rising(time, 0.6)) / 1_731) * sine(5.3, time);
    let sum = 0;
    for (let voice = 0; voice < steps.length; voice += 1) {
      const step = steps[voice] * bend;
      phases[voice] = (phases[voice] + step) % 1;
      sum += saw(phases[voice], step);
    }
    return sum / steps.length;
  });
}

function shaped(samples: Float32Array, attack: number, settle: (time: number) => number = () => 1): Float32Array {
  return samples.map((sample, index) => sample * rising(index / toneRate, attack) * settle(index / toneRate));
}

export function strings(hertz: number): Float32Array {
  const bowed = choir(hertz, { cents: [-9, -3, 4, 10], seconds: 5, vibrato: 7 });
  return shaped(lowPassed(bowed, { hertz: Math.min(5_200, 1_300 + 3.2 * hertz) }), 0.22);
}

export function pad(hertz: number): Float32Array {
  const voices = choir(hertz, { cents: [-12, 0, 11], seconds: 6, vibrato: 0 });
  return shaped(lowPassed(voices, { hertz: (time) => 420 + 1.4 * hertz + 380 * sine(0.21, time) }), 0.5);
}

export function warm(hertz: number): Float32Array {
  const voices = choir(hertz, { cents: [-5, 6], seconds: 5, vibrato: 3 });
  return shaped(lowPassed(voices, { hertz: 260 + 1.5 * hertz }), 0.35);
}

export function superSaw(hertz: number): Float32Array {
  const voices = choir(hertz, { cents: [-17, -9, -3, 3, 9, 18], seconds: 3, vibrato: 0 });
  return shaped(lowPassed(voices, { hertz: (time) => 2_200 + 4_500 * 2 ** (-time / 0.35) }), 0.006);
}

/** A short synthetic stab whose filter shuts at once. */
export function stab(hertz: number): Float32Array {
  const voices = choir(hertz, { cents: [-7, 6], seconds: 1.4, vibrato: 0 });
  const swept = lowPassed(voices, { hertz: (time) => 500 + 5_200 * 2 ** (-time / 0.07), resonance: 1.4 });
  return shaped(swept, 0.003, (time) => 2 ** (-time / 0.28));
}

export function brass(hertz: number): Float32Array {
  const voices = choir(hertz, { cents: [-6, 0, 5], seconds: 2.6, vibrato: 4 });
  const blown = lowPassed(voices, { hertz: (time) => 500 + 3.4 * hertz * rising(time, 0.07), resonance: 0.9 });
  return shaped(blown, 0.035);
}

export function organ(hertz: number): Float32Array {
  const bars: readonly (readonly [ratio: number, level: number])[] = [
    [0.5, 0.5],
    [1, 1],
    [1.5, 0.35],
    [2, 0.6],
    [3, 0.25],
    [4, 0.22],
  ];
  const pipes = sampled(4, (time) => {
    const turning = 0.0006 * sine(6.1, time);
    let sum = 0;
    for (const [ratio, level] of bars) sum += level * Math.sin(2 * Math.PI * ratio * hertz * (time + turning / 6.1));
    return sum;
  });
  return shaped(pipes, 0.012);
}

export function flute(hertz: number): Float32Array {
  const breath = lowPassed(noise(2.6, 11), { hertz: 3_000 });
  const pipe = sampled(2.6, (time) => {
    const waver = time + ((0.0009 * rising(time, 0.5)) / 5) * sine(5, time);
    return sine(hertz, waver) + 0.22 * sine(2 * hertz, waver) + 0.06 * sine(3 * hertz, waver);
  });
  return shaped(mixed([pipe, 1], [breath, 0.05]), 0.06);
}

/** A reed: odd partials first. */
export function reed(hertz: number): Float32Array {
  const pipe = sampled(2.6, (time) => {
    const waver = time + ((0.0012 * rising(time, 0.6)) / 5.4) * sine(5.4, time);
    return (
      sine(hertz, waver) + 0.5 * sine(3 * hertz, waver) + 0.18 * sine(2 * hertz, waver) + 0.2 * sine(5 * hertz, waver)
    );
  });
  return shaped(lowPassed(pipe, { hertz: 2_800 }), 0.045);
}

export function synthLead(hertz: number): Float32Array {
  const voices = choir(hertz, { cents: [-4, 5], seconds: 2.4, vibrato: 9 });
  return shaped(lowPassed(voices, { hertz: (time) => 1_100 + 2.2 * hertz + 2_400 * 2 ** (-time / 0.2) }), 0.012);
}
