import type { Interactions } from "@segue/engine/math";
import type { RankingReport } from "@segue/engine/value";
import { createKernels, type Kernels } from "@segue/kernels";
import type { BenchmarkModel } from "./benchmarkModel.ts";
import { checkWishes, chooseOptions, type OptionWishes } from "./chooseOptions.ts";
import { sizeOf, type EvaluationData } from "./interactions/evaluationData.ts";
import { joinMatrices } from "./interactions/joinMatrices.ts";
import { measureModel } from "./measureModel.ts";
import { checkMemory, planMemory, type MemoryPlan } from "./memoryPlan.ts";
import type { OptionValues } from "./modelOption.ts";
import type { Trial } from "./searchOptions.ts";
import { trainingOf, tuneModel } from "./tuneModel.ts";

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

interface Chosen {
  name: string;
  model: BenchmarkModel;
  options: OptionValues;
  fixed: ReadonlySet<string>;
  search: Trial[];
}

/** The options of the largest fit that may happen: a search may take the largest of its span. */
function largest({ model, options, fixed }: Chosen, tune: number): OptionValues {
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
function optionsOf(all: readonly Chosen[]): Map<string, OptionValues> {
  return new Map(all.map(({ name, options }) => [name, options]));
}

async function tuned(
  one: Chosen,
  question: EvaluateQuestion,
  { kernels, before }: { kernels: Kernels; before: readonly Chosen[] },
): Promise<Chosen> {
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

async function judge(
  { name, model, options, search }: Chosen,
  parts: { train: Interactions; test: Interactions; kernels: Kernels; chosen: ReadonlyMap<string, OptionValues> },
  { ks, seed, meter, onProgress }: EvaluateQuestion,
): Promise<ModelResult> {
  const { train, test, kernels, chosen } = parts;
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

/**
 * Chooses the options of every model on valid where that is asked for, and only then opens the test and judges all of them.
 *
 * @throws ServiceError naming the option: one that does not exist, one out of range, or a model that would not fit into memory
 */
export async function evaluateModels(question: EvaluateQuestion): Promise<ModelResult[]> {
  const { data, models, wishes, tune, refit, threads, availableBytes, onPlan } = question;
  checkWishes(wishes, models);
  const asked = [...models].map(([name, model]): Chosen => {
    const { values, fixed } = chooseOptions(name, model, wishes);
    return { name, model, options: values, fixed, search: [] };
  });
  const needs = asked.map((one) => [one.name, { model: one.model, options: largest(one, tune) }] as const);
  const plan = planMemory(sizeOf(data.train), new Map(needs), availableBytes);
  onPlan?.(plan);
  checkMemory(plan);
  const kernels = await createKernels({ threads });
  try {
    const chosen: Chosen[] = [];
    for (const one of asked) chosen.push(tune > 0 ? await tuned(one, question, { kernels, before: chosen }) : one);
    const train = refit && data.valid ? joinMatrices(data.train, data.valid) : data.train;
    const test = data.openTest();
    const parts = { train, test, kernels, chosen: optionsOf(chosen) };
    const results: ModelResult[] = [];
    for (const one of chosen) results.push(await judge(one, parts, question));
    return results;
  } finally {
    kernels.close();
  }
}
