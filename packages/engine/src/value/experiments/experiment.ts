import type { StoredScope } from "../../decision/index.ts";

/** The side of an experiment that a listener is on; holdout is out of every experiment and every ramp. */
export type ExperimentArm = "control" | "treatment" | "holdout";

/** Percent of the listeners on each side, whole numbers that sum to at most 100. */
export interface ArmShares {
  controlPercent: number;
  treatmentPercent: number;
  holdoutPercent: number;
}

/** An experiment as serving needs it, with the scope of its versions. */
export interface RunningExperiment extends ArmShares, StoredScope {
  id: string;
  /** what the hash is taken with */
  salt: string;
  /** policy versions; both the same one where models are compared */
  control: number;
  treatment: number;
  /** model name → version that the treatment serves instead of the live one; null where policies are compared */
  treatmentModels: Readonly<Record<string, number>> | null;
}
