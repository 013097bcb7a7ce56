import { launchPolicyDraft } from "@segue/db";
import type { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { draftRefusal, launchRefusal } from "../drafts/draftRefusal.ts";
import { obstacle } from "../drafts/obstacle.ts";
import { draftFactsOf } from "../drafts/readDraft.ts";
import { policyWriters } from "../policyRoles.ts";
import { launchDraftInput } from "./versionInput.ts";
import { type PolicyVersionView, versionViewOf } from "./versionView.ts";

/**
 * Puts exactly what was approved in force for its share of the scope, from each listener's next Home on.
 *
 * @throws ServiceError forbidden for other roles; notFound; invalid, with field and way out, when the world changed so that it cannot be in force;
 *   conflict when it is not approved as it stands, another version is on its way in its scope, or it was not begun from what is live
 */
export async function launchDraft(call: {
  ctx: ServiceContext;
  input: z.infer<typeof launchDraftInput>;
}): Promise<PolicyVersionView> {
  const { ctx } = call;
  const actor = requireStaff(ctx, policyWriters);
  const launch = { ...launchDraftInput.parse(call.input), actorId: actor.accountId, at: ctx.clock() };
  const facts = await draftFactsOf(ctx, launch.id);
  const { revision, scope } = facts.record;
  if (revision !== launch.expectedRevision) throw await draftRefusal(ctx, launch, { kind: "revised", revision });
  const error = obstacle("launch", facts, actor);
  if (error) throw error;
  const outcome = await launchPolicyDraft(ctx.db, launch);
  if (outcome.kind !== "launched") throw await launchRefusal(ctx, { ...launch, scope }, outcome);
  ctx.log.info("policy launched", { version: outcome.version, percent: launch.percent, draft: launch.id });
  return versionViewOf(ctx, outcome.version);
}
