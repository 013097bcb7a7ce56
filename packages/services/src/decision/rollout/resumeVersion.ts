import { resumePolicyVersion } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { policyWriters } from "../policyRoles.ts";
import { changed } from "./rampVersion.ts";
import { type VersionStepInput, versionStepInput } from "./versionInput.ts";
import type { PolicyVersionView } from "./versionView.ts";

/** Lets a paused version reach its share again. @throws ServiceError as `pauseVersion` */
export async function resumeVersion({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: VersionStepInput;
}): Promise<PolicyVersionView> {
  const { accountId } = requireStaff(ctx, policyWriters);
  const step = { ...versionStepInput.parse(input), actorId: accountId, at: ctx.clock() };
  return changed(ctx, step.version, await resumePolicyVersion(ctx.db, step));
}
