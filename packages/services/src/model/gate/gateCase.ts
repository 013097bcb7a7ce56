import type { FamilyEvaluation, ModelFamily } from "../families/family.ts";

/** One thing that the gate looked at. */
export interface GateFinding {
  check: "measured" | "baseline" | "overall" | "cluster";
  passed: boolean;
  /** for people, with the numbers */
  says: string;
}

/** What the gate found of a new version. */
export interface Verdict {
  promoted: boolean;
  /** one sentence */
  summary: string;
  findings: GateFinding[];
}

export interface GateCase {
  family: Pick<ModelFamily, "gate" | "hasFallback" | "makesClusters">;
  /** null when there was nothing to measure it on */
  own: FamilyEvaluation | null;
  /** what serves now, measured on the same split; null when nothing does */
  live: { version: number; evaluation: FamilyEvaluation | null } | null;
  /** taste cluster of every row */
  clusterOf: ReadonlyMap<number, string>;
}
