import type { FamilyEvaluation } from "../families/family.ts";
import type { GateCase } from "./gateCase.ts";

/** A loss counts when it is more than so many standard errors of the listeners' own differences; else it is chance. */
const standardErrors = 2;

/** What both versions reached for the same listeners. */
export interface Paired {
  own: number[];
  live: number[];
}

/** @param where only listeners of these rows */
export function pairOf(
  own: FamilyEvaluation,
  live: NonNullable<GateCase["live"]>,
  where: (row: number) => boolean = () => true,
): Paired {
  const pair: Paired = { own: [], live: [] };
  for (const [row, value] of own.byListener) {
    const other = live.evaluation?.byListener.get(row);
    if (other === undefined || !where(row)) continue;
    pair.own.push(value);
    pair.live.push(other);
  }
  return pair;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Whether a loss is within the errors of the listeners' differences. Without listeners nothing is put down to chance. */
export function isChance({ own, live }: Paired, better: "higher" | "lower"): boolean {
  if (own.length < 2) return false;
  const losses = own.map((value, at) => (better === "higher" ? live[at] - value : value - live[at]));
  const centre = mean(losses);
  const error = Math.sqrt(mean(losses.map((value) => (value - centre) ** 2)) / (losses.length - 1));
  return centre <= standardErrors * error;
}
