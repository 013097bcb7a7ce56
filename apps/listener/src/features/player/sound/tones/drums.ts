import { bandPassed, highPassed, lowPassed } from "./filter.ts";
import { driven, falling, mixed, noise, rising, sampled, sine, toneRate } from "./wave.ts";

interface Skin {
  /** hertz at the stroke, and where it settles */
  from: number;
  to: number;
  /** seconds to half-way between them */
  dive: number;
  /** seconds until a half is left */
  half: number;
  seconds: number;
}

/** A stretched skin: its pitch dives as the stroke slackens. */
function skin({ from, to, dive, half, seconds }: Skin): Float32Array {
  let phase = 0;
  return sampled(seconds, (time) => {
    phase += (to + (from - to) * falling(time, dive)) / toneRate;
    return Math.sin(2 * Math.PI * phase) * falling(time, half) * rising(time, 0.001);
  });
}

function burst(seconds: number, half: number, seed: number): Float32Array {
  return noise(seconds, seed).map((sample, index) => sample * falling(index / toneRate, half));
}

export function softKick(): Float32Array {
  const body = skin({ from: 140, to: 52, dive: 0.02, half: 0.07, seconds: 0.45 });
  return mixed([body, 1], [lowPassed(burst(0.03, 0.005, 3), { hertz: 2_500 }), 0.3]);
}

export function hardKick(): Float32Array {
  const body = driven(skin({ from: 210, to: 48, dive: 0.014, half: 0.1, seconds: 0.5 }), 2.2);
  return mixed([body, 1], [highPassed(burst(0.02, 0.003, 4), { hertz: 2_000 }), 0.35]);
}

export function snare(): Float32Array {
  const body = skin({ from: 240, to: 182, dive: 0.02, half: 0.05, seconds: 0.35 });
  return mixed([body, 0.6], [highPassed(burst(0.35, 0.055, 5), { hertz: 1_200 }), 0.6]);
}

export function tightSnare(): Float32Array {
  const body = skin({ from: 320, to: 220, dive: 0.012, half: 0.03, seconds: 0.22 });
  return mixed([body, 0.6], [highPassed(burst(0.22, 0.035, 6), { hertz: 1_800 }), 0.7]);
}

export function bigSnare(): Float32Array {
  const body = skin({ from: 220, to: 150, dive: 0.03, half: 0.09, seconds: 0.6 });
  return mixed([body, 0.7], [bandPassed(burst(0.6, 0.13, 7), { hertz: 2_400 }), 1]);
}

/** Several hands that do not quite meet. */
export function clap(): Float32Array {
  const hands = noise(0.3, 8).map((sample, index) => {
    const time = index / toneRate;
    const early = time < 0.024 ? falling(time % 0.009, 0.002) : falling(time - 0.024, 0.045);
    return sample * early;
  });
  return bandPassed(hands, { hertz: 1_500, resonance: 1.1 });
}

export function rim(): Float32Array {
  return mixed(
    [skin({ from: 1_750, to: 1_680, dive: 0.01, half: 0.008, seconds: 0.1 }), 1],
    [burst(0.1, 0.004, 9), 0.3],
  );
}

export function brush(): Float32Array {
  const sweep = noise(0.4, 10).map(
    (sample, index) => sample * rising(index / toneRate, 0.05) * falling(index / toneRate, 0.07),
  );
  return bandPassed(sweep, { hertz: 3_200 });
}

function metal(half: number, seconds: number): Float32Array {
  const plates = [3_170, 4_210, 5_430, 6_790, 8_120].map((hertz) => hertz * 1.0007);
  const ring = sampled(seconds, (time) => plates.reduce((sum, hertz) => sum + Math.sign(sine(hertz, time)), 0) / 5);
  const body = mixed([ring, 0.5], [noise(seconds, 12), 0.8]);
  return highPassed(body, { hertz: 7_000 }).map((sample, index) => sample * falling(index / toneRate, half));
}

export function hat(): Float32Array {
  return metal(0.022, 0.15);
}

export function openHat(): Float32Array {
  return metal(0.12, 0.6);
}

export function ride(): Float32Array {
  const ping = sampled(
    1,
    (time) => sine(5_200, time) * falling(time, 0.03) + 0.4 * sine(3_370, time) * falling(time, 0.2),
  );
  return mixed([metal(0.22, 1), 0.6], [ping, 0.25]);
}

export function crash(): Float32Array {
  return mixed([metal(0.45, 2), 0.7], [highPassed(burst(2, 0.3, 13), { hertz: 3_500 }), 0.7]);
}

export function shaker(): Float32Array {
  const grains = noise(0.12, 14).map(
    (sample, index) => sample * rising(index / toneRate, 0.02) * falling(index / toneRate, 0.02),
  );
  return highPassed(grains, { hertz: 5_500 });
}

export function conga(): Float32Array {
  return mixed([skin({ from: 290, to: 262, dive: 0.02, half: 0.08, seconds: 0.4 }), 1], [burst(0.03, 0.004, 15), 0.2]);
}

export function lowConga(): Float32Array {
  return mixed([skin({ from: 205, to: 186, dive: 0.02, half: 0.1, seconds: 0.5 }), 1], [burst(0.03, 0.004, 16), 0.2]);
}

export function tom(): Float32Array {
  return skin({ from: 170, to: 105, dive: 0.04, half: 0.12, seconds: 0.6 });
}

export function timpani(): Float32Array {
  return mixed(
    [skin({ from: 92, to: 82, dive: 0.05, half: 0.5, seconds: 2 }), 1],
    [lowPassed(burst(0.2, 0.03, 17), { hertz: 500 }), 0.5],
  );
}

export function block(): Float32Array {
  return skin({ from: 910, to: 880, dive: 0.01, half: 0.02, seconds: 0.15 });
}
