import { decideExperimentRow, readExperimentAuthors } from "@segue/db";
import type { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { elsewhere } from "./elsewhere.ts";
import { experimentDeciders } from "./experimentRoles.ts";
import { decideExperimentInput } from "./experimentInput.ts";
import { knownExperiment } from "./knownExperiment.ts";
import { readingOf } from "./readingOf.ts";

/**
 * Says what follows from an experiment; it ends with it. "Ship" is for the rule alone to allow: the success metric better for sure, no guardrail
 * worse than allowed, the sides as large as promised. What ships is then ramped on the Policy page, or promoted on the Models page.
 *
 * @throws ServiceError forbidden for other roles, and for who planned or started it; notFound; conflict when it is not there to be decided, or when
 *   the rule does not allow to ship, with what it says
 */
export async function decideExperiment(call: {
  ctx: ServiceContext;
  input: z.infer<typeof decideExperimentInput>;
}): Promise<{ id: string }> {
  const { ctx } = call;
  const { accountId, name } = requireStaff(ctx, experimentDeciders);
  const { id, reason, choice } = decideExperimentInput.parse(call.input);
  const experiment = await knownExperiment(ctx, id);
  const authors = await readExperimentAuthors(ctx.db, id);
  if (authors.includes(accountId)) {
    throw new ServiceError("forbidden", "you planned or started it: somebody else has to decide", "id");
  }
  const { status } = experiment;
  if (status === "draft" || status === "decided") throw elsewhere(status, "decided");
  const { decision } = (await readingOf(ctx, experiment)).reading;
  if (choice === "ship" && decision.kind !== "ship") {
    const way = "let it run on, or decide to leave things as they are";
    throw new ServiceError("conflict", `the rule does not say to ship: ${decision.words} So ${way}`, "choice");
  }
  const said = { choice, reason, by: name, rule: decision.words };
  const act = { id, reason, actorId: accountId, at: ctx.clock() };
  const outcome = await decideExperimentRow(ctx.db, act, said);
  if (outcome.kind === "elsewhere") throw elsewhere(outcome.status, "decided");
  ctx.log.info("experiment decided", { id, choice });
  return { id };
}
