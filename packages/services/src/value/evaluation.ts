import type { RankingReport } from "@segue/engine/value";
import type { BenchmarkModel } from "./benchmarkModel.ts";
import type { OptionWishes } from "./chooseOptions.ts";
import type { EvaluationData } from "./interactions/evaluationData.ts";
import type { MemoryPlan } from "./memoryPlan.ts";
import type { OptionValues } from "./modelOption.ts";
import type { Trial } from "./searchOptions.ts";

/** Time and memory of the process that evaluates. */
export interface Meter {
  /** milliseconds, of any beginning */
  now(): number;
  /** forgets the peak until now, where the system can */
  resetPeak(): void;
  /** the most memory held since then, bytes */
  peakBytes(): number;
}

export interface EvaluateQuestion {
  data: EvaluationData;
  models: ReadonlyMap<string, BenchmarkModel>;
  wishes: OptionWishes;
  ks: readonly number[];
  /** at most so many fits a model to choose its options on valid; 0 for none */
  tune: number;
  /** fit on train and valid together once the options are chosen, and mask both */
  refit: boolean;
  seed: string;
  /** one a core when left out */
  threads?: number;
  /** bytes that may be used */
  availableBytes: number;
  meter: Meter;
  /** told what will be needed, before it is */
  onPlan?: (plan: MemoryPlan) => void;
  /** told what is being done, such as "als: fit", and how far it is */
  onProgress?: (step: Step, done: number, total: number) => void;
}

export interface Step {
  model: string;
  doing: "search" | "fit" | "rank";
}

export interface ModelResult {
  name: string;
  options: OptionValues;
  /** every trial on valid; empty without a search */
  search: Trial[];
  report: RankingReport;
  fitSeconds: number;
  scoreSeconds: number;
  peakBytes: number;
}
