import type { Comparison } from "./compareRatios.ts";
import type { ExperimentMetric } from "./experimentMetric.ts";

/** `better` and `worse` than the control for sure; `nonInferior` not worse by the margin for sure, `inferior` worse by more than it for sure. */
export type MetricVerdict = "better" | "worse" | "nonInferior" | "inferior" | "open";

/** One metric of an experiment. */
export interface MetricReading {
  metric: ExperimentMetric;
  /** of each side; null where nothing of it has happened */
  control: number | null;
  treatment: number | null;
  difference: Comparison;
  /** how much worse it may be; null for the metric that must be better */
  margin: number | null;
  verdict: MetricVerdict;
}
