import type { LoadFigures, ServingMeasured } from "@segue/services/bench";

/** What the process that is measured is told. */
export interface ServingRun {
  databaseUrl: string;
  /** of the simulated world */
  listeners: number;
  seed: string;
  /** days of listening */
  days: number | null;
  /** listeners who ask */
  visitors: number;
  /** requests at the fixed rate */
  requests: number;
  /** of the saturating load */
  seconds: number;
  compared: number;
  /** of the larger catalogue */
  tracks: number;
}

export interface ServingResult {
  /** of the simulated world */
  listeners: number;
  usual: ServingMeasured;
  /** the usual catalogue, served by two processes at once */
  pair: LoadFigures;
  /** with the larger catalogue */
  large: ServingMeasured;
}

/** What it says while it works, and at the end. */
export type ServingWord = { doing: string } | { result: ServingResult } | { failed: string };

/** What one of two processes is told that serve at once … */
export interface ShareRun {
  databaseUrl: string;
  visitors: number;
  seconds: number;
}

/** … and what it says: that it could begin, which the same word answers once both can, and what it found. */
export type ShareWord = "ready" | { figures: LoadFigures } | { failed: string };
