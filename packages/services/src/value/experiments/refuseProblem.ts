import { experimentSalt, type ExperimentContent } from "@segue/db";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { contentProblem } from "./contentProblem.ts";
import { emptySide } from "./emptySide.ts";
import { type ExperimentFacts, readExperimentFacts } from "./experimentFacts.ts";

/**
 * Refuses an experiment that could not start as things are now.
 *
 * @throws ServiceError invalid, naming the field and the way out
 */
export async function refuseProblem(
  ctx: ServiceContext,
  id: string,
  content: ExperimentContent,
): Promise<ExperimentFacts> {
  const facts = await readExperimentFacts(ctx);
  const control = facts.versions.find(({ version }) => version === content.control);
  const problem =
    contentProblem(content, facts) ?? (await emptySide(ctx, { ...content, salt: experimentSalt(id) }, control));
  if (problem) throw new ServiceError("invalid", problem.message, problem.field);
  return facts;
}
