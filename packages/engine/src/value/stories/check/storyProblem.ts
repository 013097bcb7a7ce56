/** What must hold before a story is told. */
export type StoryRule =
  | "evidence"
  | "number"
  | "name"
  | "safety"
  | "length"
  | "tone"
  | "language"
  | "repetition"
  | "formatting";

/** A rule that a story breaks. */
export interface StoryProblem {
  rule: StoryRule;
  /** index of the sentence from 0; null of the headline, or of the story as a whole */
  sentence: number | null;
  /** the words of the story that break it */
  found: string;
  /** what is wrong, and what would be right */
  words: string;
}

/** A piece of a story as the rules read it: the headline or one sentence. */
export interface StoryPiece {
  /** index of the sentence from 0; null of the headline */
  sentence: number | null;
  /** without the marks that isolate foreign titles */
  text: string;
  /** the same with every name that the evidence knows as U+FFFC: what is left are words of the writer */
  own: string;
}

/** Stands for a name that the evidence knows. */
export const nameMark = "\uFFFC";
