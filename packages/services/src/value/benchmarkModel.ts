import type { TrainingMatrix } from "@segue/engine/model";
import type { Kernels, Rows } from "@segue/kernels";
import type { ModelOptions, OptionValues } from "./modelOption.ts";

/** How large a matrix of interactions is. */
export interface MatrixSize {
  listeners: number;
  items: number;
  pairs: number;
  /** Σ over listeners of (their likes)²: no more pairs of items can share a listener */
  coListens: number;
}

/** What fitting a model and scoring with it needs beside the interactions themselves. */
export interface MemoryNeed {
  bytes: number;
  /** what makes it that much, such as "items × items" */
  because: string;
  /** the model's option to lower; null when only less data would help */
  lower: string | null;
}

export interface FitInput {
  /** rows are listeners; itemIds are 0, 1, 2, … */
  training: TrainingMatrix;
  options: OptionValues;
  /** the same seed, the same model */
  seed: string;
  /** the house's fast loops, on as many threads as there are */
  kernels: Kernels;
  /** options of the models that come before this one in the same run, as they were chosen: for a model that is made of others */
  chosen?: ReadonlyMap<string, OptionValues>;
  /** what one search may keep from trial to trial, by a name of the model's own; absent where a fit's time counts */
  kept?: Map<string, Float32Array>;
  /** may be told how far the fit is */
  onProgress?: (done: number, total: number) => void;
}

/** Scores of all items for the listener of a row of the training matrix; may reuse its answer's memory. Higher is better. */
export interface RowScorer {
  (row: number): ArrayLike<number>;
  /** where a score is an inner product of factors, these, so that the best can be found without scoring everything */
  factors?: { items: Rows; listenerOf: (row: number) => Float32Array };
}

/** A model as `segue evaluate` knows it. */
export interface BenchmarkModel {
  /** one line for a person */
  description: string;
  /** what may be chosen, by a person or by a search */
  options: ModelOptions;
  /** a model that keeps its costly parts from trial to trial may try so many for one of the others; 1 when left out */
  trialsPerFit?: number;
  memory(size: MatrixSize, options: OptionValues): MemoryNeed;
  /** Learns from the training matrix alone. */
  fit(input: FitInput): RowScorer;
}
