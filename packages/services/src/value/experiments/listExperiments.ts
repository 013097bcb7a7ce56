import { countExposures, readExperiments } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { experimentView, type ExperimentView } from "./experimentView.ts";
import { readExperimentFacts } from "./experimentFacts.ts";

/** Experiments that the list shows; older ones stay in the audit record. */
const shownExperiments = 100;

/** Every experiment with whom it served: those that run first, then the newest. */
export async function listExperiments({ ctx }: { ctx: ServiceContext }): Promise<ExperimentView[]> {
  requireStaff(ctx);
  const [experiments, facts] = await Promise.all([readExperiments(ctx.db, shownExperiments), readExperimentFacts(ctx)]);
  const counts = await countExposures(
    ctx.db,
    experiments.map(({ id }) => id),
  );
  return experiments.map((experiment) => {
    const served = { control: 0, treatment: 0, holdout: 0 };
    for (const { id, arm, listeners } of counts) if (id === experiment.id) served[arm] = listeners;
    return experimentView(experiment, served, facts);
  });
}
