import { readDayExposures, type DayExposure } from "@segue/db";
import { fewestListeners, type ExperimentReading } from "@segue/engine/value";
import type { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { experimentInput } from "./experimentInput.ts";
import { experimentView, type ExperimentView } from "./experimentView.ts";
import { readExperimentFacts } from "./experimentFacts.ts";
import { knownExperiment } from "./knownExperiment.ts";
import { planSample, sampleFrom, type SampleView } from "./planSample.ts";
import { readingOf } from "./readingOf.ts";

/** An experiment with all that is known of it at this moment. */
export interface ExperimentDetail extends ExperimentView {
  at: Date;
  /** null before it was started */
  reading: ExperimentReading | null;
  /** Homes that it served, day by day */
  days: DayExposure[];
  /** what sample its plan needs, by its own control's side once that is large enough, by everybody's last days before */
  sample: SampleView;
}

/**
 * One experiment as it reads now; it may be looked at as often as one likes.
 *
 * @throws ServiceError notFound when there is none of this id
 */
export async function getExperiment(call: {
  ctx: ServiceContext;
  input: z.infer<typeof experimentInput>;
}): Promise<ExperimentDetail> {
  const { ctx } = call;
  requireStaff(ctx);
  const { id } = experimentInput.parse(call.input);
  const experiment = await knownExperiment(ctx, id);
  const { plan, startedAt, controlPercent, treatmentPercent } = experiment;
  const [facts, { reading, served, control }, days] = await Promise.all([
    readExperimentFacts(ctx),
    readingOf(ctx, experiment),
    startedAt ? readDayExposures(ctx.db, id, startedAt) : [],
  ]);
  const question = { success: plan.success, effect: plan.effect, controlPercent, treatmentPercent };
  const isKnown = control.length >= fewestListeners;
  const sample = isKnown
    ? { ...sampleFrom(control, question), reached: null }
    : await planSample({ ctx, input: question });
  const view = experimentView(experiment, served, facts);
  return { ...view, at: ctx.clock(), reading: startedAt ? reading : null, days, sample };
}
