export interface ThreeSides<Value> {
  /** what both began from */
  origin: Value;
  mine: Value;
  theirs: Value;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What two people made of one thing, brought together field by field: where mine differs from what we began from it stays, everything
 * else is theirs. A list is one field: half of an order would be nobody's.
 */
export function mergeChanges<Value>({ origin, mine, theirs }: ThreeSides<Value>): Value {
  if (!isFields(origin) || !isFields(mine) || !isFields(theirs)) return isEqual(mine, origin) ? theirs : mine;
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = [...names].flatMap((name): [string, unknown][] => {
    const value = mergeChanges({ origin: origin[name], mine: mine[name], theirs: theirs[name] });
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(merged) as Value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEqual(one: unknown, other: unknown): boolean {
  if (isFields(one) && isFields(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isEqual(one[name], other[name]));
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, at) => isEqual(value, other[at]));
  }
  return Object.is(one, other);
}
