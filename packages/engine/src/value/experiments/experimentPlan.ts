import type { ExperimentMetric } from "./experimentMetric.ts";

/** What an experiment is judged by; said before it starts, and never changed. */
export interface ExperimentPlan {
  /** the metric that must be better */
  success: ExperimentMetric;
  /** smallest improvement that matters, as a share of the control's value, 0.005 to 1 */
  effect: number;
  /** metrics that must not be worse than the control's by more than a share of it */
  guardrails: readonly { metric: ExperimentMetric; margin: number }[];
}
