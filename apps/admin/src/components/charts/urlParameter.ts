/** How a value stands in an address; what makes no sense there is read as undefined. */
export interface UrlParameter<Value> {
  read: (text: string) => Value | undefined;
  write: (value: Value) => string;
}

const longestText = 200;

/** Any text of at most 200 characters. */
export function textParameter(): UrlParameter<string> {
  return { read: (text) => (text.length <= longestText ? text : undefined), write: (value) => value };
}

/** A number from `min` to `max`. */
export function numberParameter(min: number, max: number): UrlParameter<number> {
  return {
    read: (text) => {
      const value = text.trim() === "" ? Number.NaN : Number(text);
      return value >= min && value <= max ? value : undefined;
    },
    write: String,
  };
}

/** One of a few words. */
export function choiceParameter<Choice extends string>(choices: readonly Choice[]): UrlParameter<Choice> {
  return { read: (text) => choices.find((choice) => choice === text), write: (value) => value };
}

const mostEntries = 40;

/** Names or numbers without a comma in them, at most 40. */
export function listParameter(): UrlParameter<readonly string[]> {
  return {
    read: (text) => text.split(",").filter(Boolean).slice(0, mostEntries),
    write: (values) => values.join(","),
  };
}
