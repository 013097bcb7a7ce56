import type { Interactions } from "@segue/engine/math";
import type { Kernels } from "@segue/kernels";
import { ServiceError } from "../error.ts";
import type { BenchmarkModel } from "./benchmarkModel.ts";
import { measureModel } from "./measureModel.ts";
import type { OptionValues } from "./modelOption.ts";
import { searchOptions, type Trial } from "./searchOptions.ts";

/** Valid's NDCG at this length chooses. */
export const tuneAt = 20;

/** Everything that a search may see: there is no test in it. */
export interface TuneQuestion {
  model: BenchmarkModel;
  train: Interactions;
  valid: Interactions | null;
  start: OptionValues;
  fixed: ReadonlySet<string>;
  trials: number;
  seed: string;
  kernels: Kernels;
  /** options of the models before this one */
  chosen?: ReadonlyMap<string, OptionValues>;
  now: () => number;
  onTrial?: (done: number, total: number) => void;
}

/** The training matrix as models take it: items by their numbers. */
export function trainingOf(interactions: Interactions) {
  return { interactions, itemIds: Int32Array.from({ length: interactions.columnCount }, (_, column) => column) };
}

/**
 * Searches for the options with the best NDCG@20 on valid.
 *
 * @throws ServiceError when there is no valid part
 */
export async function tuneModel(question: TuneQuestion): Promise<{ trials: Trial[]; best: Trial }> {
  const { model, train, valid, trials, seed, kernels, chosen, now, onTrial } = question;
  if (!valid) {
    const message = "--tune needs a valid part: a valid file beside train, or a share of its own in --shares";
    throw new ServiceError("invalid", message, "tune");
  }
  const { start, fixed } = question;
  const training = trainingOf(train);
  const kept = new Map<string, Float32Array>();
  return searchOptions({ options: model.options, start, fixed, trials, seed }, async (options, trial) => {
    const began = now();
    const scoresOf = model.fit({ training, options, seed, kernels, chosen, kept });
    const { at } = await measureModel({ scoresOf, train, held: valid, ks: [tuneAt], kernels, now });
    onTrial?.(trial + 1, trials);
    return { score: at[0]?.ndcg ?? 0, seconds: (now() - began) / 1000 };
  });
}
