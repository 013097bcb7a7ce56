import { hashShare } from "../../math/index.ts";
import type { ArmShares, ExperimentArm } from "./experiment.ts";

/** The side that a hash put a listener on, the same for ever and whatever ramps do; null for who is on none. */
export function armOf(experiment: ArmShares & { salt: string }, listenerId: number): ExperimentArm | null {
  const { salt, controlPercent, treatmentPercent, holdoutPercent } = experiment;
  const place = 100 * hashShare(salt, listenerId);
  if (place < controlPercent) return "control";
  if (place < controlPercent + treatmentPercent) return "treatment";
  return place < controlPercent + treatmentPercent + holdoutPercent ? "holdout" : null;
}
