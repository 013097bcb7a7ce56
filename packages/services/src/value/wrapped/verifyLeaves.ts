/** A place at which two values say something else. */
export interface Leaf {
  /** keys and places on the way, such as `top.artists.0.listens` */
  path: string;
  /** undefined where the key is missing */
  stored: unknown;
  found: unknown;
}

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Every place at which two JSON values differ, in the order of the keys of what was found. */
export function leavesThatDiffer(stored: unknown, found: unknown, path: string[] = []): Leaf[] {
  if (!isBranch(stored) || !isBranch(found) || Array.isArray(stored) !== Array.isArray(found)) {
    return Object.is(stored, found) ? [] : [{ path: path.join("."), stored, found }];
  }
  const keys = new Set([...Object.keys(found), ...Object.keys(stored)]);
  return [...keys].flatMap((key) => leavesThatDiffer(stored[key], found[key], [...path, key]));
}
