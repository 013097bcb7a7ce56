import { ServiceError } from "@segue/services/context";
import type { OptionWishes, ReadQuestion, SplitKind } from "@segue/services/value";

/** What commander hands over: words as they were typed. */
export interface EvaluateOptions {
  data: string;
  valid?: string;
  test?: string;
  format: ReadQuestion["format"];
  ids: ReadQuestion["ids"];
  userColumn?: string;
  itemColumn?: string;
  valueColumn?: string;
  timeColumn?: string;
  valueMin?: string;
  split?: SplitKind;
  shares: string;
  model: string;
  tune: string;
  refit: boolean;
  k: string;
  seed: string;
  repeats: string;
  factors?: string;
  set: string[];
  threads?: string;
  memory?: string;
  published?: string;
  json?: string;
  report?: string;
}

const most = { k: 1000, tune: 1000, repeats: 100, threads: 256 };

function refuse(flag: string, expected: string, text: string): ServiceError {
  return new ServiceError("invalid", `--${flag}: must be ${expected}, not "${text}"`, flag);
}

/** @throws ServiceError naming the option */
export function wholeNumber(flag: keyof typeof most, text: string, least = 1): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isInteger(value) && value >= least && value <= most[flag]) return value;
  throw refuse(flag, `a whole number from ${least} to ${most[flag]}`, text);
}

/** @throws ServiceError naming the option */
export function listLengths(text: string): number[] {
  return [...new Set(text.split(",").map((word) => wholeNumber("k", word)))].toSorted((a, b) => a - b);
}

/** Any number; undefined stays undefined. @throws ServiceError naming the option */
export function optionalNumber(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isFinite(value)) return value;
  throw refuse(flag, "a number", text);
}

/** "als.iterations=16" and its like, by model. @throws ServiceError naming the one that is none */
export function wishesOf({ set, factors }: Pick<EvaluateOptions, "set" | "factors">): OptionWishes {
  const wishes = new Map<string, Map<string, string>>();
  for (const text of set) {
    const [, model, option, value] = /^([^.=]+)\.([^.=]+)=(.*)$/.exec(text) ?? [];
    if (!model || !option || value === undefined)
      throw refuse("set", "model.option=value, such as als.iterations=16", text);
    wishes.set(model, (wishes.get(model) ?? new Map<string, string>()).set(option, value));
  }
  return { set: Object.fromEntries(Array.from(wishes, ([model, own]) => [model, Object.fromEntries(own)])), factors };
}

const units: Record<string, number> = { "": 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** "2GiB", "512 MB", or bytes. @throws ServiceError naming the option */
export function bytesOf(text: string): number {
  const [, number = "", unit = ""] = /^\s*(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?\s*$/i.exec(text) ?? [];
  const scale = units[unit.toLowerCase()];
  if (number === "" || scale === undefined) throw refuse("memory", "a size such as 2GiB or 800MB", text);
  return Number(number) * scale;
}

/** The question to the reader of files. */
export function readQuestion(options: EvaluateOptions): Omit<ReadQuestion, "onProgress"> {
  const { data, valid, test, format, ids } = options;
  const columns = {
    user: options.userColumn,
    item: options.itemColumn,
    value: options.valueColumn,
    time: options.timeColumn,
  };
  const valueMin = optionalNumber("value-min", options.valueMin);
  if (valueMin !== undefined && columns.value === undefined) {
    throw new ServiceError(
      "invalid",
      "--value-min needs the column of the values: name it with --value-column",
      "value-min",
    );
  }
  return { data, valid, test, format, ids, columns, valueMin };
}
