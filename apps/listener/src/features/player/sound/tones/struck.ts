import { falling, rising, sampled, sine } from "./wave.ts";

type Partial = readonly [ratio: number, level: number, half: number];

/** A struck body: partials that fade each at its own pace. */
function struck(hertz: number, seconds: number, partials: readonly Partial[]): Float32Array {
  const heard = partials.filter(([ratio]) => ratio * hertz < 13_000);
  return sampled(seconds, (time) => {
    let sum = 0;
    for (const [ratio, level, half] of heard) sum += level * falling(time, half) * sine(ratio * hertz, time);
    return sum * rising(time, 0.002);
  });
}

/** A stiff string: its partials are a little sharp, the high ones fade first. */
export function piano(hertz: number): Float32Array {
  const dark = Math.min(1, 520 / hertz + 0.25);
  const partials = Array.from({ length: 14 }, (_, place): Partial => {
    const order = place + 1;
    const sharp = order * Math.sqrt(1 + 0.00035 * order * order);
    return [sharp, (0.9 * dark ** (0.25 * place)) / order ** 1.25, (0.85 * dark + 0.15) / (1 + 0.32 * place)];
  });
  return struck(hertz, 3, partials);
}

export function vibes(hertz: number): Float32Array {
  const body = struck(hertz, 3, [
    [1, 1, 0.9],
    [4, 0.28, 0.28],
    [10.2, 0.06, 0.06],
  ]);
  return body.map((sample, index) => sample * (0.86 + 0.14 * Math.sin(index * 0.00105)));
}

export function marimba(hertz: number): Float32Array {
  return struck(hertz, 1.2, [
    [1, 1, 0.13],
    [3.93, 0.34, 0.05],
    [9.2, 0.12, 0.02],
  ]);
}

export function bell(hertz: number): Float32Array {
  return struck(hertz, 4, [
    [0.5, 0.3, 1.4],
    [1, 1, 1],
    [2.01, 0.5, 0.7],
    [2.76, 0.4, 0.45],
    [5.4, 0.18, 0.2],
  ]);
}

export function glass(hertz: number): Float32Array {
  return struck(hertz, 3.6, [
    [1, 1, 0.7],
    [2, 0.22, 0.5],
    [3.01, 0.16, 0.32],
    [6.3, 0.05, 0.1],
  ]);
}

/** Frequency modulation with a quick metallic tine at the start (Chowning's method). */
export function electricPiano(hertz: number): Float32Array {
  return sampled(3, (time) => {
    const tine = 0.35 * falling(time, 0.05) * sine(hertz * 14, time) * (hertz < 700 ? 1 : 0.3);
    const depth = 1.3 * falling(time, 0.4) * Math.min(1, 330 / hertz);
    const phase = 2 * Math.PI * hertz * time;
    const tone = Math.sin(phase + depth * Math.sin(phase) + tine);
    const tremble = 1 + 0.12 * sine(4.6, time);
    return tone * falling(time, 0.75) * rising(time, 0.003) * tremble;
  });
}
