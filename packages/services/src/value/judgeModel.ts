import type { Interactions } from "@segue/engine/math";
import type { Kernels } from "@segue/kernels";
import type { ChosenModel } from "./chosenModel.ts";
import type { EvaluateQuestion, ModelResult } from "./evaluation.ts";
import { measureModel } from "./measureModel.ts";
import type { OptionValues } from "./modelOption.ts";
import { trainingOf } from "./tuneModel.ts";

interface JudgedParts {
  train: Interactions;
  test: Interactions;
  kernels: Kernels;
  /** options of every model, for those that are made of others */
  chosen: ReadonlyMap<string, OptionValues>;
}

/** Fits a model on train and ranks all items for the listeners of test. */
export async function judgeModel(
  { name, model, options, search }: ChosenModel,
  { train, test, kernels, chosen }: JudgedParts,
  { ks, seed, meter, onProgress }: EvaluateQuestion,
): Promise<ModelResult> {
  meter.resetPeak();
  const began = meter.now();
  const scoresOf = model.fit({
    training: trainingOf(train),
    options,
    seed: `${seed}/${name}`,
    kernels,
    chosen,
    onProgress: (done, total) => onProgress?.({ model: name, doing: "fit" }, done, total),
  });
  const fitted = meter.now();
  const report = await measureModel({
    scoresOf,
    train,
    held: test,
    ks,
    kernels,
    now: () => meter.now(),
    onProgress: (done, total) => onProgress?.({ model: name, doing: "rank" }, done, total),
  });
  const fitSeconds = (fitted - began) / 1000;
  const scoreSeconds = (meter.now() - fitted) / 1000;
  return { name, options, search, report, fitSeconds, scoreSeconds, peakBytes: meter.peakBytes() };
}
