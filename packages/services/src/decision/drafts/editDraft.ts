import { type DraftContent, editDraftRow } from "@segue/db";
import { isDeepStrictEqual } from "node:util";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { policyWriters } from "../policyRoles.ts";
import { editDraftInput, type DraftStepInput, type EditDraftInput } from "./draftInput.ts";
import { draftRefusal } from "./draftRefusal.ts";
import type { DraftView } from "./draftView.ts";
import { draftFactsOf, readDraft } from "./readDraft.ts";

/**
 * Saves an edit: a new revision, which takes a request for review and an approval back, and makes whoever edits one who may not approve.
 *
 * @throws ServiceError forbidden for other roles; notFound; invalid for an edit that changes nothing; conflict, naming who changed what, when
 *   somebody else edited it since; nothing of theirs is lost
 */
export async function editDraft(call: { ctx: ServiceContext; input: EditDraftInput }): Promise<DraftView> {
  const { ctx } = call;
  requireStaff(ctx, policyWriters);
  const { title, scope, policy, ...step } = editDraftInput.parse(call.input);
  const { record } = await draftFactsOf(ctx, step.id);
  const content = { title, scope, policy };
  const was = { title: record.title, scope: record.scope, policy: record.policy };
  if (record.revision === step.expectedRevision && isDeepStrictEqual(was, content)) {
    throw new ServiceError(
      "invalid",
      `revision ${record.revision} says this already: change something first`,
      "policy",
    );
  }
  return saveEdit(ctx, step, { content });
}

/** Writes an edit, as long as the draft is still the one that was looked at. */
export async function saveEdit(
  ctx: ServiceContext,
  { id, expectedRevision, reason }: DraftStepInput,
  edit: { content: DraftContent; rebasedOn?: number },
): Promise<DraftView> {
  const { accountId } = requireStaff(ctx, policyWriters);
  const step = { id, expectedRevision, reason, actorId: accountId, at: ctx.clock() };
  const outcome = await editDraftRow(ctx.db, step, edit);
  if (outcome.kind !== "done") throw await draftRefusal(ctx, step, outcome);
  ctx.log.info("policy draft edited", { id, revision: expectedRevision + 1 });
  return readDraft({ ctx, input: { id } });
}
