import type { PolicyChange } from "../../../trpc/answers.ts";

/** Changes to be read: a table of costs that is new, or gone, is one change and not one a rights holder. */
export function foldCosts(changes: readonly PolicyChange[]): PolicyChange[] {
  const table = changes.find(({ field }) => field === "costs");
  if (!table) return [...changes];
  const isRate = ({ field }: PolicyChange): boolean => field.startsWith("costs.");
  const rates = changes.filter(isRate).length;
  const counted = rates === 1 ? "1 rate" : `${rates} rates`;
  const whole: PolicyChange = rates > 0 ? { ...table, name: `${table.name}, ${counted}` } : table;
  return changes.filter((change) => !isRate(change)).map((change) => (change === table ? whole : change));
}
