import { revertPolicyVersion } from "@segue/db";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { policyReverters } from "../policyRoles.ts";
import { type VersionStepInput, versionStepInput } from "./versionInput.ts";
import { type PolicyVersionView, versionViewOf } from "./versionView.ts";

/**
 * Takes a version back, at once: one on its way ends, the live one is replaced by a new version with the content of what was live before it.
 *
 * @returns what is live in its scope now; null where a wider scope speaks again
 * @throws ServiceError forbidden for other roles; notFound; conflict when it is not in force any more, or is everyone's first
 */
export async function revertVersion(call: {
  ctx: ServiceContext;
  input: VersionStepInput;
}): Promise<PolicyVersionView | null> {
  const { ctx } = call;
  const { accountId } = requireStaff(ctx, policyReverters);
  const step = { ...versionStepInput.parse(call.input), actorId: accountId, at: ctx.clock() };
  const { version } = step;
  const outcome = await revertPolicyVersion(ctx.db, step);
  if (outcome.kind === "missing") {
    throw new ServiceError("notFound", `no policy ${version}: see the history`, "version");
  }
  if (outcome.kind === "notInForce") {
    throw new ServiceError("conflict", `policy ${version} was taken out of force already: see the history`, "version");
  }
  if (outcome.kind === "nothingBefore") {
    const message = `nothing was live before policy ${version}: write a draft of what you want instead`;
    throw new ServiceError("conflict", message, "version");
  }
  ctx.log.info("policy reverted", { version, inForce: outcome.inForce });
  return outcome.inForce === null ? null : versionViewOf(ctx, outcome.inForce);
}
