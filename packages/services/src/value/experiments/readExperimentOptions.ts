import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { type ExperimentFacts, readExperimentFacts } from "./experimentFacts.ts";

/** What an experiment can compare now: policy versions in force, and model versions that could serve. */
export async function readExperimentOptions({ ctx }: { ctx: ServiceContext }): Promise<ExperimentFacts> {
  requireStaff(ctx);
  return readExperimentFacts(ctx);
}
