import type { LoopAnswer, LoopMetrics } from "@segue/engine/value";

/** The draft with its dial at one place, beside what is in force. */
export interface SweepPoint {
  /** the policy's dial */
  dial: number;
  metrics: LoopMetrics;
}

export type SimulationAnswer =
  | ({ kind: "compare"; revenueMicrosPerListen: number } & LoopAnswer)
  | {
      kind: "sweep";
      revenueMicrosPerListen: number;
      /** by rising dial */
      points: SweepPoint[];
      draft: SweepPoint;
      /** places in `points` that no other one beats in discovery share and the other measure */
      fronts: { listensPerVisit: number[]; marginPerVisit: number[] };
    };
