import * as drums from "./drums.ts";
import { levelled } from "./levelled.ts";
import * as murmur from "./murmur.ts";
import * as plucked from "./plucked.ts";
import * as struck from "./struck.ts";
import * as sustained from "./sustained.ts";
import * as synthBass from "./synthBass.ts";
import { hertzOf } from "./wave.ts";

const pitched = { ...plucked, ...struck, ...sustained, ...synthBass, ...voices() };

function voices() {
  const { vowelA, vowelE, vowelI, vowelO, vowelU } = murmur;
  return { vowelA, vowelE, vowelI, vowelO, vowelU };
}

const unpitched = { ...drums, sibilant: murmur.sibilant };

export type PitchedTone = keyof typeof pitched;
export type DrumTone = keyof typeof unpitched;
export type ToneName = PitchedTone | DrumTone;

/** Semitones between two computed pitches of a tone; what lies between is played faster or slower. */
const spacing = 4;
/** The pitch at which a drum's tone stands. */
export const drumMidi = 60;

/** A tone at one pitch, mono, at `toneRate`. */
export interface ComputedTone {
  samples: Float32Array;
  /** the pitch it was computed at */
  midi: number;
}

function isPitched(name: ToneName): name is PitchedTone {
  return name in pitched;
}

/** The pitch nearest to `midi` at which a tone is computed. */
export function computedMidi(name: ToneName, midi: number): number {
  return isPitched(name) ? spacing * Math.round(midi / spacing) : drumMidi;
}

/** Computes a tone; the same name and pitch give the same samples. Takes a few milliseconds. */
export function computeTone(name: ToneName, midi: number): ComputedTone {
  const at = computedMidi(name, midi);
  return { samples: levelled(isPitched(name) ? pitched[name](hertzOf(at)) : unpitched[name]()), midi: at };
}

export const toneNames = [...Object.keys(pitched), ...Object.keys(unpitched)] as ToneName[];
