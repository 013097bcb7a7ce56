import type { LoopCatalogue, LoopServing, LoopTally } from "@segue/engine/value";

/** A world to live in under a policy; each generator yields the share that is done, 0–1. */
export interface SimulatedWorld {
  catalogue: LoopCatalogue;
  artists: number;
  /** what each listener loves most: for the report, no policy sees it */
  tastes: readonly string[];
  /** lets the listeners have a past; once, before they live on */
  prepare: () => Generator<number, void>;
  /** lets everybody live on from that past under a policy */
  live: (life: { weeks: number; seed: string; serving: LoopServing; tally: LoopTally }) => Generator<number, LoopTally>;
}

/** Makes a world of so many listeners; the same wish makes the same world. */
export type MakeWorld = (wish: { listeners: number; seed: string; until: number }) => SimulatedWorld;
