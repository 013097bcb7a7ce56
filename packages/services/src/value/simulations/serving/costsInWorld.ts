import type { Policy } from "@segue/engine/decision";

export interface NamedRightsHolder {
  id: number;
  name: string;
}

/**
 * A policy's cost table by the names of the rights holders, as a question keeps it: the numbers are the database's own, the names are the
 * world's too. null where the catalogue's own rates hold.
 */
export function costsByName(
  costs: Policy["costs"],
  rightsHolders: readonly NamedRightsHolder[],
): Record<string, number> | null {
  if (costs === null) return null;
  return Object.fromEntries(
    rightsHolders.flatMap(({ id, name }) => {
      const micros = costs[id];
      return micros === undefined ? [] : [[name, micros]];
    }),
  );
}

/** The same by the places of a world's rights holders; who is not named keeps the rate of the catalogue. */
export function costsInWorld(
  costs: Record<string, number> | null,
  rightsHolders: readonly { name: string; microsPerStream: number }[],
): Policy["costs"] {
  if (costs === null) return null;
  return Object.fromEntries(
    rightsHolders.map(({ name, microsPerStream }, index) => [index, costs[name] ?? microsPerStream]),
  );
}
