import { toneRate } from "./wave.ts";

interface FilterOptions {
  /** corner in hertz at a time in seconds */
  hertz: number | ((time: number) => number);
  /** 0.5 flat … 10 ringing */
  resonance?: number;
}

const stepsHeld = 16;

/**
 * A state-variable filter of second order (topology-preserving transform), its corner followed every 16 samples.
 *
 * @returns what passes below the corner, around it, and above it
 */
function split(samples: Float32Array, { hertz, resonance = Math.SQRT1_2 }: FilterOptions) {
  const low = new Float32Array(samples.length);
  const band = new Float32Array(samples.length);
  const high = new Float32Array(samples.length);
  const damping = 1 / resonance;
  let [one, two, warped, first] = [0, 0, 0, 0];
  for (let index = 0; index < samples.length; index += 1) {
    if (index % stepsHeld === 0) {
      const corner = typeof hertz === "number" ? hertz : hertz(index / toneRate);
      warped = Math.tan((Math.PI * Math.min(0.45 * toneRate, Math.max(20, corner))) / toneRate);
      first = 1 / (1 + warped * (warped + damping));
    }
    const input = samples[index];
    const around = first * (one + warped * (input - two));
    const below = two + warped * around;
    one = 2 * around - one;
    two = 2 * below - two;
    low[index] = below;
    band[index] = around * damping;
    high[index] = input - damping * around - below;
  }
  return { low, band, high };
}

export function lowPassed(samples: Float32Array, options: FilterOptions): Float32Array {
  return split(samples, options).low;
}

export function bandPassed(samples: Float32Array, options: FilterOptions): Float32Array {
  return split(samples, options).band;
}

export function highPassed(samples: Float32Array, options: FilterOptions): Float32Array {
  return split(samples, options).high;
}
