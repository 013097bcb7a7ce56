import { pausePolicyVersion } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { policyWriters } from "../policyRoles.ts";
import { changed } from "./rampVersion.ts";
import { type VersionStepInput, versionStepInput } from "./versionInput.ts";
import type { PolicyVersionView } from "./versionView.ts";

/**
 * Holds a version on its way: its share is served by what is live, until it is resumed.
 *
 * @throws ServiceError forbidden for other roles; notFound; conflict when it is live, retired or paused already
 */
export async function pauseVersion({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: VersionStepInput;
}): Promise<PolicyVersionView> {
  const { accountId } = requireStaff(ctx, policyWriters);
  const step = { ...versionStepInput.parse(input), actorId: accountId, at: ctx.clock() };
  return changed(ctx, step.version, await pausePolicyVersion(ctx.db, step));
}
