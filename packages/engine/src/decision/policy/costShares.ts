import type { Policy } from "./policy.ts";

/**
 * Cost of a stream of each rights holder beside the dearest of them, 0–1; all 0 where streams cost nothing.
 *
 * @param costs a policy's own table, millionths of the house currency by the holder's id; whoever it does not name keeps the catalogue's
 * @param ofCatalogue the same by the catalogue, every holder in it
 */
export function costShares(
  costs: Policy["costs"],
  ofCatalogue: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const own = Array.from(ofCatalogue, ([holder, cost]) => [holder, costs?.[holder] ?? cost] as const);
  const dearest = own.reduce((most, [, cost]) => Math.max(most, cost), 0);
  return new Map(own.map(([holder, cost]) => [holder, dearest === 0 ? 0 : cost / dearest]));
}
