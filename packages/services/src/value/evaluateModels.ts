import { createKernels } from "@segue/kernels";
import { checkWishes, chooseOptions } from "./chooseOptions.ts";
import { largest, optionsOf, tuned, type ChosenModel } from "./chosenModel.ts";
import type { EvaluateQuestion, ModelResult } from "./evaluation.ts";
import { sizeOf } from "./interactions/evaluationData.ts";
import { joinMatrices } from "./interactions/joinMatrices.ts";
import { judgeModel } from "./judgeModel.ts";
import { checkMemory, planMemory } from "./memoryPlan.ts";

/**
 * Chooses the options of every model on valid where that is asked for, and only then opens the test and judges all of them.
 *
 * @throws ServiceError naming the option: one that does not exist, one out of range, or a model that would not fit into memory
 */
export async function evaluateModels(question: EvaluateQuestion): Promise<ModelResult[]> {
  const { data, models, wishes, tune, refit, threads, availableBytes, onPlan } = question;
  checkWishes(wishes, models);
  const asked = [...models].map(([name, model]): ChosenModel => {
    const { values, fixed } = chooseOptions(name, model, wishes);
    return { name, model, options: values, fixed, search: [] };
  });
  const needs = asked.map((one) => [one.name, { model: one.model, options: largest(one, tune) }] as const);
  const plan = planMemory(sizeOf(data.train), new Map(needs), availableBytes);
  onPlan?.(plan);
  checkMemory(plan);
  const kernels = await createKernels({ threads });
  try {
    const chosen: ChosenModel[] = [];
    for (const one of asked) chosen.push(tune > 0 ? await tuned(one, question, { kernels, before: chosen }) : one);
    const train = refit && data.valid ? joinMatrices(data.train, data.valid) : data.train;
    const test = data.openTest();
    const parts = { train, test, kernels, chosen: optionsOf(chosen) };
    const results: ModelResult[] = [];
    for (const one of chosen) results.push(await judgeModel(one, parts, question));
    return results;
  } finally {
    kernels.close();
  }
}
