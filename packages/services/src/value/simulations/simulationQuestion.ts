import type { Policy } from "@segue/engine/decision";
import type { SimulationKind } from "./simulationInput.ts";

/** A policy as a simulation lives under it. */
export interface SimulatedPolicy {
  policy: Policy;
  /** its cost table by the rights holders' names; null where the catalogue's rates hold */
  costs: Record<string, number> | null;
}

/** Everything that an answer follows from: the same question has the same answer, to the byte. */
export interface SimulationQuestion {
  kind: SimulationKind;
  weeks: number;
  listeners: number;
  seed: string;
  /** dials of a sweep */
  points: number;
  /** seed of the world, and its now, milliseconds since 1970 UTC */
  world: { seed: string; until: number };
  inForce: SimulatedPolicy & { version: number };
  draft: SimulatedPolicy;
  /** how the draft differs, in words */
  changes: string[];
}

/** The now of every simulated world: one that stands still, so that a question has one answer. */
export const simulatedNow = Date.UTC(2026, 5, 1);
