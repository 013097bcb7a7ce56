import type { core } from "zod";

type Issue = core.$ZodIssue;

/** A parser's own sentences begin so; ours say what a field must be. */
const isOwnWords = (message: string): boolean => /^(?:Invalid|Too (?:small|big)|Unrecognized)/u.test(message);

const kinds: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  object: "an object with named fields",
  record: "an object with named fields",
  date: "a moment in time",
  null: "null",
};

const formats: Readonly<Record<string, string>> = {
  uuid: "an id such as 00000000-0000-4000-8000-000000000000",
  email: "an address such as mira@example.org",
  datetime: "a moment such as 2026-05-20T09:30:00Z",
  date: "a day such as 2026-05-20",
  url: "an address such as https://example.org",
};

const units: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: ["character", "characters"],
  array: ["entry", "entries"],
};

/** What is wrong with a field, as its own schema says it; where that says nothing, what the field must be. */
export function issueWords(issue: Issue): string {
  if (!isOwnWords(issue.message)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return `must be ${kinds[issue.expected] ?? issue.expected}${isMissing(issue) ? ", and is missing" : ""}`;
    case "too_small":
      return `must be at least ${amount(issue.minimum, issue.origin)}`;
    case "too_big":
      return `must be at most ${amount(issue.maximum, issue.origin)}`;
    case "invalid_value":
      return `must be ${listed(issue.values)}`;
    case "invalid_format":
      return `must be ${formats[issue.format] ?? "written otherwise: it has a character, or a length, that it cannot have"}`;
    case "unrecognized_keys":
      return `has no field ${issue.keys.join(", ")}: leave it out`;
    case "invalid_union":
      return unionWords(issue);
    case "invalid_key":
    case "invalid_element":
      return issue.issues[0] ? issueWords(issue.issues[0]) : "must have other names of fields";
    case "not_multiple_of":
      return `must be a multiple of ${issue.divisor}`;
    case "custom":
      break;
  }
  return "must be of another kind";
}

/** A value that is not there at all is told apart only in the parser's sentence. */
function isMissing({ message }: Issue): boolean {
  return message.endsWith("received undefined");
}

function unionWords(issue: Extract<Issue, { code: "invalid_union" }>): string {
  if ("options" in issue && Array.isArray(issue.options)) return `must be ${listed(issue.options)}`;
  const each = issue.errors.flatMap(([first]) => (first ? [issueWords(first)] : []));
  return each.length === 0 ? "must be of another kind" : [...new Set(each)].join(", or ");
}

function listed(values: readonly unknown[]): string {
  const words = values.map(String);
  return words.length === 1 ? words[0] : `one of ${words.join(", ")}`;
}

function amount(limit: number | bigint, origin: string): string {
  const [one, more] = units[origin] ?? ["", ""];
  return `${limit} ${Number(limit) === 1 ? one : more}`.trim();
}
