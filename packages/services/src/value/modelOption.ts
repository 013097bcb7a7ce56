/** Where a search may look for a number. */
export type SearchSpan =
  | { from: number; to: number; scale: "linear" | "log" }
  /** one of these */
  | { oneOf: readonly number[] };

/** A number that a model is fitted with. */
export interface NumberOption {
  default: number;
  /** a person may ask for anything from here … */
  min: number;
  /** … to here */
  max: number;
  /** 1 for whole numbers */
  multipleOf?: number;
  /** left out: a search keeps the default */
  search?: SearchSpan;
}

/** A word that a model is fitted with. */
export interface WordOption {
  default: string;
  words: readonly string[];
  /** may a search choose it? */
  search?: true;
}

export type ModelOption = NumberOption | WordOption;

/** Every option of a model by its name. */
export type ModelOptions = Readonly<Record<string, ModelOption>>;

/** What a model is fitted with, by the name of the option. */
export type OptionValues = Readonly<Record<string, number | string>>;

/** The values that hold when nobody says otherwise. */
export function defaultsOf(options: ModelOptions): Record<string, number | string> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}

/** @throws TypeError when the option is a word: a mistake of the model that asks */
export function numberIn(values: OptionValues, name: string): number {
  const value = values[name];
  if (typeof value !== "number") throw new TypeError(`option ${name} is no number`);
  return value;
}
