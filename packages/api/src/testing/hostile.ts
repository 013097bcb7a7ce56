import type { AnyRouter } from "@trpc/server";

/** A procedure, and the names of what it can be sent. */
export interface Procedure {
  path: string;
  type: "query" | "mutation";
  fields: string[];
}

type Definition = { ["_def"]: { type: Procedure["type"]; inputs: Parser[] } };

interface Parser {
  shape?: object;
  def?: { innerType?: Parser; in?: Parser; options?: Parser[] };
}

/** The names of an object's fields, from its parser; of all objects that it may be. */
function fieldsOf({ shape, def }: Parser): string[] {
  const within = [def?.innerType, def?.in, ...(def?.options ?? [])];
  const fields = shape ? Object.keys(shape) : within.flatMap((parser) => (parser ? fieldsOf(parser) : []));
  return [...new Set(fields)];
}

/** Every procedure of a router with its fields. */
export function proceduresOf(router: AnyRouter): Procedure[] {
  return Object.entries(router["_def"].procedures as unknown as Record<string, Definition>).map(
    ([path, { _def: definition }]) => {
      return { path, type: definition.type, fields: [...new Set(definition.inputs.flatMap(fieldsOf))] };
    },
  );
}

/** What no well-meaning page would send. */
export const hostile: unknown[] = [
  null,
  -1,
  1.5,
  2_147_483_648,
  Number.MAX_VALUE,
  "",
  "\u0000",
  "a\u0000b",
  "\uD800",
  "%' or 1=1; --",
  "😀".repeat(5_000),
  "__proto__",
  [],
  [null],
  [2_147_483_648],
  ["\u0000"],
  {},
  { toString: 1 },
  "00000000-0000-4000-8000-000000000000",
];
