import { lowPassed } from "./filter.ts";
import { driven, noise, toneRate } from "./wave.ts";

interface String {
  /** corner of the pick's noise, hertz: low is soft */
  pick: number;
  /** seconds until a half is left */
  half: number;
  /** 0 dull … 1 bright while it rings */
  brightness: number;
  seconds: number;
}

/**
 * A plucked string: noise runs round a delay line as long as one period and loses its edge on every round (Karplus and
 * Strong 1983, with the fractional delay of Jaffe and Smith).
 */
function pluck(hertz: number, { pick, half, brightness, seconds }: String): Float32Array {
  const period = toneRate / hertz;
  const stretch = 0.5 * (1 - brightness);
  const line = lowPassed(noise((Math.ceil(period) + 2) / toneRate, Math.round(hertz * 100)), { hertz: pick });
  const out = new Float32Array(Math.round(seconds * toneRate));
  const loss = 2 ** (-1 / (half * hertz));
  const delay = period - stretch;
  const whole = Math.floor(delay);
  const part = delay - whole;
  for (let index = 0; index < out.length; index += 1) {
    if (index <= whole + 1) {
      out[index] = line[index % line.length];
      continue;
    }
    const near = out[index - whole] * (1 - part) + out[index - whole - 1] * part;
    const far = out[index - whole - 1] * (1 - part) + out[index - whole - 2 < 0 ? 0 : index - whole - 2] * part;
    out[index] = loss * ((1 - stretch) * near + stretch * far);
  }
  return out;
}

export function nylon(hertz: number): Float32Array {
  return lowPassed(pluck(hertz, { pick: 2_600, half: 0.42, brightness: 0.35, seconds: 2.2 }), { hertz: 4_200 });
}

export function steel(hertz: number): Float32Array {
  return pluck(hertz, { pick: 7_000, half: 0.6, brightness: 0.72, seconds: 2.6 });
}

export function harp(hertz: number): Float32Array {
  return lowPassed(pluck(hertz, { pick: 3_400, half: 0.8, brightness: 0.5, seconds: 3 }), { hertz: 5_000 });
}

/** A hand damps the string. */
export function muted(hertz: number): Float32Array {
  return lowPassed(pluck(hertz, { pick: 3_000, half: 0.05, brightness: 0.4, seconds: 0.4 }), { hertz: 2_600 });
}

/** A clean electric guitar. */
export function clean(hertz: number): Float32Array {
  return driven(pluck(hertz, { pick: 4_500, half: 0.8, brightness: 0.6, seconds: 2.6 }), 1.5);
}

/** An amplifier at its limits, with the dull voice of a loudspeaker. */
function amplified(samples: Float32Array, drive: number, cabinet: number): Float32Array {
  return lowPassed(lowPassed(driven(samples, drive), { hertz: cabinet }), { hertz: cabinet * 1.3 });
}

export function crunch(hertz: number): Float32Array {
  return amplified(pluck(hertz, { pick: 5_000, half: 1.2, brightness: 0.6, seconds: 2.6 }), 6, 3_800);
}

export function distorted(hertz: number): Float32Array {
  return amplified(pluck(hertz, { pick: 6_000, half: 1.8, brightness: 0.7, seconds: 2.6 }), 22, 3_300);
}

export function chug(hertz: number): Float32Array {
  return amplified(pluck(hertz, { pick: 4_000, half: 0.09, brightness: 0.5, seconds: 0.5 }), 18, 2_800);
}

export function fingerBass(hertz: number): Float32Array {
  return lowPassed(pluck(hertz, { pick: 900, half: 0.5, brightness: 0.5, seconds: 1.8 }), { hertz: 1_100 });
}

export function pickBass(hertz: number): Float32Array {
  const string = pluck(hertz, { pick: 2_600, half: 0.6, brightness: 0.6, seconds: 1.8 });
  return lowPassed(driven(string, 2.4), { hertz: 1_900 });
}

export function slapBass(hertz: number): Float32Array {
  return lowPassed(driven(pluck(hertz, { pick: 6_500, half: 0.3, brightness: 0.75, seconds: 1.2 }), 2), {
    hertz: 3_600,
  });
}
