import { insertDraft } from "@segue/db";
import { timeOrderedId } from "@segue/engine/data";
import { randomBytes } from "node:crypto";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { policyWriters } from "../policyRoles.ts";
import { createDraftInput, type CreateDraftInput } from "./draftInput.ts";
import type { DraftView } from "./draftView.ts";
import { readDraft } from "./readDraft.ts";
import { scopeWords } from "./scopeWords.ts";

/**
 * Begins a policy from what is live for its scope, or for everyone where its scope has nothing. It reaches nobody before somebody else
 * approved it and it was launched.
 *
 * @throws ServiceError forbidden for other roles; conflict, naming what is live, when it was begun from something else
 */
export async function createDraft(call: { ctx: ServiceContext; input: CreateDraftInput }): Promise<DraftView> {
  const { ctx } = call;
  const { accountId } = requireStaff(ctx, policyWriters);
  const { title, scope, policy, basedOn, reason } = createDraftInput.parse(call.input);
  const at = ctx.clock();
  const id = timeOrderedId(at.getTime(), randomBytes(10));
  const content = { title, scope, policy };
  const outcome = await insertDraft(ctx.db, { id, content, basedOn, reason, authorId: accountId, at });
  if (outcome.kind === "overtaken") {
    const live = outcome.inForce === null ? "no policy is live" : `policy ${outcome.inForce} is live`;
    const message = `${live} for ${scopeWords(scope)}, not policy ${basedOn}: look at it, then begin from it`;
    throw new ServiceError("conflict", message, "basedOn");
  }
  ctx.log.info("policy draft created", { id, title, scope });
  return readDraft({ ctx, input: { id } });
}
