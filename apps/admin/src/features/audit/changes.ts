export interface Change {
  fact: string;
  /** null where the fact did not exist */
  before: string | null;
  after: string | null;
  changed: boolean;
}

/** The facts of an object before and after, side by side; changed ones first. */
export function changes(before: unknown, after: unknown): Change[] {
  const was = facts(before);
  const is = facts(after);
  const names = [...new Set([...was.keys(), ...is.keys()])];
  const all = names.map((fact) => change(fact, was.get(fact) ?? null, is.get(fact) ?? null));
  return [...all.filter(({ changed }) => changed), ...all.filter(({ changed }) => !changed)];
}

function change(fact: string, before: string | null, after: string | null): Change {
  return { fact, before, after, changed: before !== after };
}

function facts(value: unknown): Map<string, string> {
  if (value === null || value === undefined) return new Map();
  if (typeof value !== "object" || Array.isArray(value)) return new Map([["value", text(value)]]);
  return new Map(Object.entries(value).map(([name, fact]) => [name, text(fact)]));
}

function text(fact: unknown): string {
  return typeof fact === "string" ? fact : JSON.stringify(fact);
}
