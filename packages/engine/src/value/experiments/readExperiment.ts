import { compareRatios, type Comparison, isDifference } from "./compareRatios.ts";
import { type ExperimentMetric, type ListenerOutcome, metricRules } from "./experimentMetric.ts";
import type { ExperimentPlan } from "./experimentPlan.ts";
import { type Decision, decisionOf } from "./decisionOf.ts";
import type { MetricReading, MetricVerdict } from "./metricReading.ts";
import { ratioOf } from "./ratioOf.ts";
import { sampleRatio, type SampleRatio } from "./sampleRatio.ts";
import type { ArmShares } from "./experiment.ts";

/** What an experiment says at this moment. */
export interface ExperimentReading {
  sampleRatio: SampleRatio;
  success: MetricReading;
  guardrails: MetricReading[];
  decision: Decision;
}

export interface ReadQuestion {
  plan: ExperimentPlan;
  shares: ArmShares;
  /** listeners who were really served */
  served: { control: number; treatment: number; holdout: number };
  /** of each listener who was served */
  control: readonly ListenerOutcome[];
  treatment: readonly ListenerOutcome[];
}

/** Reads an experiment by its plan; may be asked at any time and as often as one likes. */
export function readExperiment({ plan, shares, served, ...sides }: ReadQuestion): ExperimentReading {
  const all = [
    { listeners: served.control, share: shares.controlPercent },
    { listeners: served.treatment, share: shares.treatmentPercent },
    { listeners: served.holdout, share: shares.holdoutPercent },
  ];
  const ratio = sampleRatio(all.filter(({ share }) => share > 0));
  const reading = (metric: ExperimentMetric, margin: number | null): MetricReading => {
    const [control, treatment] = [ratioFor(metric, sides.control), ratioFor(metric, sides.treatment)];
    const difference = compareRatios(control, treatment, plan.effect);
    const verdict = margin === null ? successVerdict(metric, difference) : guardrailVerdict(metric, difference, margin);
    return { metric, margin, control: known(control.value), treatment: known(treatment.value), difference, verdict };
  };
  const success = reading(plan.success, null);
  const guardrails = plan.guardrails.map(({ metric, margin }) => reading(metric, margin));
  return {
    sampleRatio: ratio,
    success,
    guardrails,
    decision: decisionOf({ sampleRatio: ratio, success, guardrails, effect: plan.effect }),
  };
}

function ratioFor(metric: ExperimentMetric, side: readonly ListenerOutcome[]) {
  const { above, below } = metricRules[metric];
  return ratioOf(side.map(above), side.map(below));
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** A difference as what is gained by it, so that more is better: its surest loss and gain. */
function gainOf(metric: ExperimentMetric, difference: Comparison): { low: number; high: number } | null {
  if (!isDifference(difference)) return null;
  const { low, high } = difference;
  return metricRules[metric].better === "more" ? { low, high } : { low: -high, high: -low };
}

function successVerdict(metric: ExperimentMetric, difference: Comparison): MetricVerdict {
  const gain = gainOf(metric, difference);
  if (gain === null) return "open";
  if (gain.low > 0) return "better";
  return gain.high < 0 ? "worse" : "open";
}

function guardrailVerdict(metric: ExperimentMetric, difference: Comparison, margin: number): MetricVerdict {
  const gain = gainOf(metric, difference);
  if (gain === null) return "open";
  if (gain.low > -margin) return "nonInferior";
  return gain.high < -margin ? "inferior" : "open";
}
