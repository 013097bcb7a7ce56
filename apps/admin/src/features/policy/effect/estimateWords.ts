import { shareFigure } from "../../../components/figures.ts";
import type { DialCurvePoint, PolicyEstimate } from "../../../trpc/answers.ts";

export type Estimated = PolicyEstimate["gini"]["draft"];
export type MetricEstimate = PolicyEstimate["gini"];
export type CurveMetric = keyof PolicyEstimate["metrics"];

export type Estimator = keyof DialCurvePoint["byEstimator"];

/** The three ways of telling a policy's numbers from the log of another one. */
export const estimators: readonly { estimator: Estimator; name: string }[] = [
  { estimator: "doublyRobust", name: "Doubly robust" },
  { estimator: "snips", name: "Self-normalised weights" },
  { estimator: "ips", name: "Inverse propensity weights" },
];

export interface MetricWords {
  metric: CurveMetric;
  name: string;
  unit: string;
  /** how it is read, in a sentence */
  meaning: string;
  /** more of it is better, worse, or a matter of what one wants */
  wants: "more" | "less" | "either";
  /** the server's figure for one of the unit: 1000 where it tells millionths of one and the page a thousand */
  rawPerUnit: number;
  /** takes the server's figure */
  format: (value: number) => string;
}

const twoPlaces = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** Millionths of one in units of a thousand. */
const ofThousand = (micros: number): string => twoPlaces.format(micros / 1000);

/** What is foretold of a policy, in the order in which people ask. */
export const metricWords: readonly MetricWords[] = [
  {
    metric: "listensPerSeen",
    name: "Engagement",
    unit: "listens of the cards seen",
    meaning: "Of 100 cards that somebody looks at, so many are listened to.",
    wants: "more",
    rawPerUnit: 1,
    format: shareFigure,
  },
  {
    metric: "satisfaction",
    name: "Satisfaction",
    unit: "listens less skips, of the cards seen",
    meaning: "Listens count for it, skips against it.",
    wants: "more",
    rawPerUnit: 1,
    format: shareFigure,
  },
  {
    metric: "discoveryShare",
    name: "Discovery",
    unit: "of the listens, of artists she did not know",
    meaning: "How much of what is listened to is new to the listener.",
    wants: "either",
    rawPerUnit: 1,
    format: shareFigure,
  },
  {
    metric: "acceptance",
    name: "Acceptance",
    unit: "listens of the new cards seen",
    meaning: "How often a card of an unknown artist is listened to when it is seen.",
    wants: "more",
    rawPerUnit: 1,
    format: shareFigure,
  },
  {
    metric: "skipShare",
    name: "Skips",
    unit: "of the plays",
    meaning: "Plays that were ended before half a minute.",
    wants: "less",
    rawPerUnit: 1,
    format: shareFigure,
  },
  {
    metric: "costPerListen",
    name: "Licensing cost",
    unit: "house currency, 1,000 listens",
    meaning: "What is paid to rights holders for a listen.",
    wants: "less",
    rawPerUnit: 1000,
    format: ofThousand,
  },
  {
    metric: "margin",
    name: "Margin",
    unit: "house currency, 1,000 cards seen",
    meaning: "What listens bring in less what they cost.",
    wants: "more",
    rawPerUnit: 1000,
    format: ofThousand,
  },
];

export type Verdict = "better" | "worse" | "moreOf" | "lessOf" | "open" | "unknown";

/**
 * What a change comes to: where the interval of the difference leaves nothing out. Both numbers are told from the same listeners, so that the difference is surer than
 * either, and their own intervals may well touch.
 */
export function verdictOf({ difference }: Pick<MetricEstimate, "difference">, wants: MetricWords["wants"]): Verdict {
  if ("notEnough" in difference) return "unknown";
  if (difference.low <= 0 && difference.high >= 0) return "open";
  const isMore = difference.value > 0;
  if (wants === "either") return isMore ? "moreOf" : "lessOf";
  return isMore === (wants === "more") ? "better" : "worse";
}

/** A difference by its sign, of shares in points. @param format of the numbers that it is between */
export function differenceText(value: number, format: (value: number) => string): string {
  const size = format(Math.abs(value));
  const sign = value > 0 ? "+" : "−";
  return `${size === format(0) ? "" : sign}${size.replace(" %", " points")}`;
}

/** A number with its interval, or that there is not enough to say one. */
export function estimateText(estimate: Estimated, format: (value: number) => string): string {
  return "notEnough" in estimate
    ? "not enough evidence"
    : `${format(estimate.value)} (${format(estimate.low)} to ${format(estimate.high)})`;
}

/** For a chart: a gap where there is not enough evidence. */
export function estimatePoint(estimate: Estimated): { value: number | null; low?: number; high?: number } {
  return "notEnough" in estimate ? { value: null } : { value: estimate.value, low: estimate.low, high: estimate.high };
}

/** For a chart's table. @param rawPerUnit what the figures are divided by, so that a file holds the unit of its column */
export function estimateCells(estimate: Estimated, rawPerUnit = 1): (string | number | null)[] {
  if ("notEnough" in estimate) return ["not enough evidence", null, null];
  return [estimate.value, estimate.low, estimate.high].map((raw) => raw / rawPerUnit);
}
