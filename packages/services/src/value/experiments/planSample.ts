import { readPastOutcomes } from "@segue/db";
import { type ExperimentMetric, metricRules, plannedSample, ratioOf, type PlannedSample } from "@segue/engine/value";
import type { ListenerOutcome } from "@segue/engine/value";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { planSampleInput, type PlanSampleInput } from "./experimentInput.ts";

const dayMs = 24 * 60 * 60_000;
/** How far back it is looked for how much listeners differ. */
const pastDays = 14;

/** What sample the smallest effect that matters needs. */
export interface SampleView {
  pastDays: number;
  /** listeners who were served a Home in these days; where it is known from an experiment's own control side, those */
  listeners: number;
  /** the metric over them; null where nothing of it happened */
  value: number | null;
  /** listeners on control and treatment together; null where the past does not say */
  wanted: PlannedSample | null;
  /** of the listeners, those whom the two shares reach; null where the experiment itself counts them */
  reached: number | null;
}

/** How many listeners it takes to find the smallest effect that matters, from how much listeners differed lately. */
export async function planSample(call: { ctx: ServiceContext; input: PlanSampleInput }): Promise<SampleView> {
  const { ctx } = call;
  requireStaff(ctx);
  const input = planSampleInput.parse(call.input);
  const until = ctx.clock();
  const since = new Date(until.getTime() - pastDays * dayMs);
  const withDiscoveries = input.success === "discoveryShare";
  const past = await readPastOutcomes(ctx.db, { since, until, withDiscoveries });
  return sampleFrom(past, input);
}

/** The same from what is known of somebody already. */
export function sampleFrom(past: readonly ListenerOutcome[], input: PlanSampleInput): SampleView {
  const { success, effect, controlPercent, treatmentPercent } = input;
  const ratio = pastRatio(past, success);
  return {
    pastDays,
    listeners: past.length,
    value: Number.isFinite(ratio.value) ? ratio.value : null,
    wanted: plannedSample(ratio, effect, input),
    reached: Math.round((past.length * (controlPercent + treatmentPercent)) / 100),
  };
}

function pastRatio(past: readonly ListenerOutcome[], metric: ExperimentMetric) {
  const { above, below } = metricRules[metric];
  return ratioOf(past.map(above), past.map(below));
}
