import { readPolicyVersionsOf } from "@segue/db";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { policyWriters } from "../policyRoles.ts";
import { draftStepInput, type DraftStepInput } from "./draftInput.ts";
import type { DraftView } from "./draftView.ts";
import { saveEdit } from "./editDraft.ts";
import { mergePolicies } from "./mergePolicies.ts";
import { draftFactsOf } from "./readDraft.ts";

/**
 * Brings a draft up to what is live for its scope: what the draft changed stays, everything else becomes what is live. It is an edit, so that
 * somebody else looks at it again.
 *
 * @throws ServiceError forbidden for other roles; notFound; invalid when it stands on what is live already; conflict as for an edit
 */
export async function rebaseDraft(call: { ctx: ServiceContext; input: DraftStepInput }): Promise<DraftView> {
  const { ctx } = call;
  requireStaff(ctx, policyWriters);
  const step = draftStepInput.parse(call.input);
  const { record, inForce } = await draftFactsOf(ctx, step.id);
  if (record.basedOn === inForce) {
    throw new ServiceError("invalid", `policy ${inForce} is live, and the draft stands on it already`, "basedOn");
  }
  const records = await readPolicyVersionsOf(ctx.db, [record.basedOn, inForce]);
  const [base, live] = [record.basedOn, inForce].map((version) => records.find((one) => one.version === version));
  if (!base || !live) throw new Error(`policy ${record.basedOn} or ${inForce} was never in force`);
  const policy = mergePolicies({ base: base.policy, live: live.policy, own: record.policy });
  const content = { title: record.title, scope: record.scope, policy };
  return saveEdit(ctx, step, { content, rebasedOn: inForce });
}
