export interface Change {
  /** its name; inside of another its path: `floors emerging` */
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
  return isRecord(value) ? new Map(leaves(value, "")) : new Map([["value", text(value)]]);
}

/** Every fact inside, however deep, by its path: a change deep inside is seen as what it is. */
function leaves(record: Record<string, unknown>, path: string): [string, string][] {
  return Object.entries(record).flatMap(([name, fact]): [string, string][] => {
    const here = path === "" ? name : `${path} ${name}`;
    return isRecord(fact) && Object.keys(fact).length > 0 ? leaves(fact, here) : [[here, text(fact)]];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(fact: unknown): string {
  return typeof fact === "string" ? fact : JSON.stringify(fact);
}
