import type { SimulationValue } from "../../trpc/answers.ts";

export interface ToldDifference {
  words: string;
  interval: string;
  /** nothing of the interval lies on the other side of 0 */
  isSure: boolean;
}

/** A difference in words: none, one that may be chance, or one that is sure. */
export function differenceWords(
  { value, low, high }: SimulationValue,
  format: (value: number) => string,
): ToldDifference {
  if (value === 0 && low === 0 && high === 0)
    return { words: "none", interval: "the same to the last bit", isSure: true };
  return { words: format(value), interval: `${format(low)} to ${format(high)}`, isSure: low > 0 || high < 0 };
}
