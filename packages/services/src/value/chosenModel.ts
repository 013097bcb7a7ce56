import type { Kernels } from "@segue/kernels";
import type { BenchmarkModel } from "./benchmarkModel.ts";
import type { EvaluateQuestion } from "./evaluation.ts";
import type { OptionValues } from "./modelOption.ts";
import type { Trial } from "./searchOptions.ts";
import { tuneModel } from "./tuneModel.ts";

/** A model with the options it is judged with. */
export interface ChosenModel {
  name: string;
  model: BenchmarkModel;
  options: OptionValues;
  fixed: ReadonlySet<string>;
  search: Trial[];
}

/** The options of the largest fit that may happen: a search may take the largest of its span. */
export function largest({ model, options, fixed }: ChosenModel, tune: number): OptionValues {
  if (tune < 2) return options;
  const grown = Object.entries(model.options).flatMap(([name, option]) => {
    if (fixed.has(name) || "words" in option || !option.search) return [];
    const { search } = option;
    const furthest = "oneOf" in search ? Math.max(...search.oneOf) : search.to;
    return [[name, Math.max(furthest, Number(options[name]))] as const];
  });
  return { ...options, ...Object.fromEntries(grown) };
}

/** What was chosen, by the name of the model. */
export function optionsOf(all: readonly ChosenModel[]): Map<string, OptionValues> {
  return new Map(all.map(({ name, options }) => [name, options]));
}

/** The model with the options that a search on valid found best; `before` are those chosen already, which it may be made of. */
export async function tuned(
  one: ChosenModel,
  question: EvaluateQuestion,
  { kernels, before }: { kernels: Kernels; before: readonly ChosenModel[] },
): Promise<ChosenModel> {
  const { name, model, options, fixed } = one;
  const { data, seed, tune, meter, onProgress } = question;
  const { trials, best } = await tuneModel({
    model,
    train: data.train,
    valid: data.valid,
    start: options,
    fixed,
    trials: tune * (model.trialsPerFit ?? 1),
    seed: `${seed}/${name}`,
    kernels,
    chosen: optionsOf(before),
    now: () => meter.now(),
    onTrial: (done, total) => onProgress?.({ model: name, doing: "search" }, done, total),
  });
  return { ...one, options: best.options, search: trials };
}
