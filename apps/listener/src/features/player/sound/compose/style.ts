import type { DrumTone, PitchedTone } from "../tones/toneBook.ts";
import type { Colour } from "./scale.ts";

/**
 * A bar of sixteen steps. Drums: `x` stroke, `X` accent, `o` light stroke. Chords: `x` or `X` begins, `-` holds. Bass: `1 3 5 7
 * 8` is the tone of the chord, `a` leads to the next chord's root, `-` holds. `.` is silence everywhere.
 */
export type Steps = string;

export interface DrumLine {
  tone: DrumTone;
  steps: Steps;
  level: number;
  /** plays only where a section is at least so busy, 0–1 */
  from?: number;
}

export interface Style {
  name: string;
  form: "song" | "club" | "flow" | "blues";
  /** how late the off-beat sixteenths or eighths come: 0 even … 0.33 triplets */
  swing: number;
  swingUnit: 8 | 16;
  colour: Colour;
  /** chords of four bars as steps of the scale, 0 is the tonic */
  progressions: { major: readonly string[]; minor: readonly string[] };
  drums: readonly DrumLine[];
  bass: { tone: PitchedTone; lines: readonly Steps[]; level: number } | null;
  chords: {
    tone: PitchedTone;
    rhythms: readonly Steps[];
    /** tones in a chord: 2 is root and fifth, 4 has a seventh, 5 a ninth */
    size: 2 | 3 | 4 | 5;
    centre: number;
    level: number;
    /** milliseconds between its tones */
    strum: number;
    /** its tones one after another instead of together */
    broken?: boolean;
  };
  lead: {
    tone: PitchedTone;
    /** 0 rare … 1 every step */
    density: number;
    centre: number;
    level: number;
    pentatonic: boolean;
  } | null;
  /** what lies under or runs over the rest */
  layer: { tone: PitchedTone; figure: "held" | "arpeggio" | "pulse"; centre: number; level: number } | null;
  roomSeconds: number;
  wet: number;
  /** beats between echoes; 0 without */
  echo: number;
  pump: number;
}
