import { readArmOutcomes, type ExperimentRecord } from "@segue/db";
import { readExperiment, type ExperimentReading, type ListenerOutcome } from "@segue/engine/value";
import type { ServiceContext } from "../../context.ts";

/** What an experiment says now, and of how many. */
export interface CountedReading {
  reading: ExperimentReading;
  served: { control: number; treatment: number; holdout: number };
  /** of each listener on the control's side */
  control: ListenerOutcome[];
}

/** Reads what the listeners whom it really served did until it ended, or now. */
export async function readingOf(ctx: ServiceContext, experiment: ExperimentRecord): Promise<CountedReading> {
  const { id, startedAt, endedAt, plan } = experiment;
  const until = endedAt ?? ctx.clock();
  const withDiscoveries = [plan.success, ...plan.guardrails.map(({ metric }) => metric)].includes("discoveryShare");
  const outcomes = startedAt ? await readArmOutcomes(ctx.db, id, { since: startedAt, until, withDiscoveries }) : [];
  const byArm = Map.groupBy(outcomes, ({ arm }) => arm);
  const [control = [], treatment = [], holdout = []] = (["control", "treatment", "holdout"] as const).map((arm) =>
    byArm.get(arm),
  );
  const served = { control: control.length, treatment: treatment.length, holdout: holdout.length };
  return { reading: readExperiment({ plan, shares: experiment, served, control, treatment }), served, control };
}
