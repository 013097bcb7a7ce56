import { ServiceError } from "../error.ts";
import type { BenchmarkModel } from "./benchmarkModel.ts";
import { defaultsOf, type ModelOption, type OptionValues } from "./modelOption.ts";

/** What a person asked for: options by the name of their model, and some by their own name for every model that has them. */
export interface OptionWishes {
  /** such as { als: { iterations: "16" } } */
  set: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** for `factorCount` of every model that has it */
  factors?: string;
}

function refuse(flag: string, message: string): ServiceError {
  return new ServiceError("invalid", `${flag}: ${message}`, flag.replace(/^--/, ""));
}

function valueOf(option: ModelOption, text: string, flag: string): number | string {
  if ("words" in option) {
    if (option.words.includes(text)) return text;
    throw refuse(flag, `"${text}" is none of ${option.words.join(", ")}`);
  }
  const { min, max, multipleOf } = option;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  const step = multipleOf === undefined || Math.abs(value % multipleOf) === 0;
  if (value >= min && value <= max && step) return value;
  const kinds = { 0: "a number", 1: "a whole number" } as Record<number, string>;
  const kind = kinds[multipleOf ?? 0] ?? `a multiple of ${multipleOf}`;
  throw refuse(flag, `must be ${kind} from ${min} to ${max}, not ${text}`);
}

/** Asks for options of models that exist. @throws ServiceError naming what does not */
export function checkWishes(wishes: OptionWishes, models: ReadonlyMap<string, BenchmarkModel>): void {
  for (const [name, values] of Object.entries(wishes.set)) {
    const model = models.get(name);
    if (!model) {
      throw refuse("--set", `${name} is not evaluated; models are ${[...models.keys()].join(", ")}`);
    }
    for (const option of Object.keys(values)) {
      if (Object.hasOwn(model.options, option)) continue;
      const known = Object.keys(model.options).join(", ") || "none";
      throw refuse(`--set ${name}.${option}`, `there is no such option; those of ${name} are: ${known}`);
    }
  }
  if (wishes.factors === undefined || [...models.values()].some(({ options }) => "factorCount" in options)) return;
  throw refuse("--factors", "none of the models has factors; leave it out or add als to --model");
}

/**
 * What a model is fitted with, and which of it a person has fixed so that no search may change it.
 *
 * @throws ServiceError naming the option whose value is out of range
 */
export function chooseOptions(
  name: string,
  { options }: BenchmarkModel,
  wishes: OptionWishes,
): { values: OptionValues; fixed: ReadonlySet<string> } {
  const values = defaultsOf(options);
  const fixed = new Set<string>();
  const fix = (option: string, text: string, flag: string): void => {
    values[option] = valueOf(options[option], text, flag);
    fixed.add(option);
  };
  if (wishes.factors !== undefined && "factorCount" in options) fix("factorCount", wishes.factors, "--factors");
  for (const [option, text] of Object.entries(wishes.set[name] ?? {})) fix(option, text, `--set ${name}.${option}`);
  return { values, fixed };
}
