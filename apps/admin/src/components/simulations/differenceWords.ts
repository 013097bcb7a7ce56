import type { SimulationValue } from "../../trpc/answers.ts";
import type { MetricFacts } from "./metricFacts.ts";

export interface ToldDifference {
  words: string;
  interval: string;
  /** what it comes to: "better", "less", or that nobody can tell */
  verdict: string;
  /** nothing of the interval lies on the other side of 0 */
  isSure: boolean;
}

/** A difference in words: none, one that may be chance, or one that is sure, and then whether it is what one wants. */
export function differenceWords(
  { value, low, high }: SimulationValue,
  { formatDifference, wants }: Pick<MetricFacts, "formatDifference" | "wants">,
): ToldDifference {
  if (value === 0 && low === 0 && high === 0)
    return { words: "none", interval: "the same to the last bit", verdict: "the same", isSure: true };
  const isSure = low > 0 || high < 0;
  const verdict = isSure ? sureVerdict(value > 0, wants) : "no clear difference";
  return {
    words: formatDifference(value),
    interval: `${formatDifference(low)} to ${formatDifference(high)}`,
    verdict,
    isSure,
  };
}

function sureVerdict(isMore: boolean, wants: MetricFacts["wants"]): string {
  if (wants === "either") return isMore ? "more" : "less";
  return isMore === (wants === "more") ? "better" : "worse";
}
