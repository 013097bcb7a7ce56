import type { ServingMeasured } from "@segue/services/value";

/** What the process that is measured is told. */
export interface ServingRun {
  databaseUrl: string;
  /** of the simulated world */
  listeners: number;
  seed: string;
  /** days of listening */
  days: number | null;
  /** requests at the fixed rate */
  requests: number;
  /** of the saturating load */
  seconds: number;
  compared: number;
  /** of the larger catalogue */
  tracks: number;
}

export interface ServingResult {
  usual: ServingMeasured;
  /** with the larger catalogue */
  large: ServingMeasured;
}

/** What it says while it works, and at the end. */
export type ServingWord = { doing: string } | { result: ServingResult } | { failed: string };
