import { readPolicyVersions } from "@segue/db";
import { policyDiff, type PolicyChange } from "@segue/engine/decision";
import type { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { diffVersionsInput, versionInput } from "./versionInput.ts";
import { type PolicyVersionView, versionViewOf, versionViews } from "./versionView.ts";

/** Versions that the history shows beside those in force; older ones stay in the record. */
const historyLimit = 200;

/** Every policy that was ever in force, newest first. */
export async function listVersions({ ctx }: { ctx: ServiceContext }): Promise<PolicyVersionView[]> {
  requireStaff(ctx);
  return versionViews(ctx, await readPolicyVersions(ctx.db, historyLimit));
}

/** One version that was ever in force. @throws ServiceError notFound */
export async function readVersion(call: {
  ctx: ServiceContext;
  input: z.infer<typeof versionInput>;
}): Promise<PolicyVersionView> {
  requireStaff(call.ctx);
  return versionViewOf(call.ctx, versionInput.parse(call.input).version);
}

/** What one version says otherwise than another. @throws ServiceError notFound */
export async function diffVersions(call: {
  ctx: ServiceContext;
  input: z.infer<typeof diffVersionsInput>;
}): Promise<PolicyChange[]> {
  const { ctx } = call;
  requireStaff(ctx);
  const { from, to } = diffVersionsInput.parse(call.input);
  const [before, after] = await Promise.all([versionViewOf(ctx, from), versionViewOf(ctx, to)]);
  return policyDiff(before.policy, after.policy);
}
