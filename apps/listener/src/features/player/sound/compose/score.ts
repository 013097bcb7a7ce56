import type { ToneName } from "../tones/toneBook.ts";

export type PartName = "drums" | "bass" | "chords" | "lead" | "layer" | "guest";

/** One sound of a score. */
export interface Note {
  part: PartName;
  tone: ToneName;
  /** beginning, milliseconds after its bar's */
  atMs: number;
  /** how long it is held, milliseconds */
  lastsMs: number;
  /** 60 is middle C; a drum stands at 60 */
  midi: number;
  /** 0–1 */
  velocity: number;
}

/** How a part stands in the room. */
export interface Stand {
  /** linear level */
  level: number;
  /** −1 left … 1 right */
  pan: number;
  /** share sent into the room */
  wet: number;
  /** corner above which it is darkened, hertz */
  brightness: number;
  /** seconds a note takes to fade once it is let go */
  release: number;
}

/** Everything that is to be heard of an item; each bar can be asked for by itself. */
export interface Score {
  barMs: number;
  /** whole bars until the end */
  bars: number;
  lengthMs: number;
  /** seconds until the room falls silent */
  roomSeconds: number;
  /** milliseconds between echoes of the lead; null without */
  echoMs: number | null;
  /** how deep every bass drum presses the others down, 0–1 */
  pump: number;
  stands: Record<PartName, Stand>;
  /** pitch classes (0–11, C is 0) that its tuned parts may use; null for what is not music */
  pitchClasses: ReadonlySet<number> | null;
  /** the notes that begin in a bar, from 0; the same bar always has the same */
  notesOf: (bar: number) => Note[];
}
