import { rampPolicyVersion, type RolloutOutcome } from "@segue/db";
import type { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { policyWriters } from "../policyRoles.ts";
import { rampVersionInput } from "./versionInput.ts";
import { type PolicyVersionView, versionViewOf } from "./versionView.ts";

/**
 * Lets a version on its way reach more of its scope, one or more steps; at 100 % it is live, and what was live is retired.
 *
 * @throws ServiceError forbidden for other roles; notFound; invalid for a share that is not more; conflict, saying what is there now, when it
 *   is not in force any more, reaches another share by now, or is paused
 */
export async function rampVersion(call: {
  ctx: ServiceContext;
  input: z.infer<typeof rampVersionInput>;
}): Promise<PolicyVersionView> {
  const { ctx } = call;
  const { accountId } = requireStaff(ctx, policyWriters);
  const input = rampVersionInput.parse(call.input);
  const { version, percent, expectedPercent } = input;
  if (percent <= expectedPercent) {
    const message = `a ramp only goes up: more than ${expectedPercent} %, or revert policy ${version}`;
    throw new ServiceError("invalid", message, "percent");
  }
  const outcome = await rampPolicyVersion(ctx.db, { ...input, actorId: accountId, at: ctx.clock() });
  return changed(ctx, version, outcome);
}

/** The version as it is after a step; the step's refusal, in words, when it was not taken. */
export async function changed(
  ctx: ServiceContext,
  version: number,
  outcome: RolloutOutcome,
): Promise<PolicyVersionView> {
  if (outcome.kind !== "done") throw refusalOf(version, outcome);
  const view = await versionViewOf(ctx, version);
  ctx.log.info("policy rollout changed", { version, percent: view.percent, isPaused: view.isPaused });
  return view;
}

function refusalOf(version: number, refusal: Exclude<RolloutOutcome, { kind: "done" }>): ServiceError {
  if (refusal.kind === "missing") {
    return new ServiceError("notFound", `no policy ${version}: see the history`, "version");
  }
  if (refusal.kind === "notInForce") {
    return new ServiceError("conflict", `policy ${version} was taken out of force: see the history`, "version");
  }
  if (refusal.kind === "moved") {
    const { percent } = refusal;
    const now = percent === 100 ? "is live" : `reaches ${percent} % by now`;
    return new ServiceError("conflict", `policy ${version} ${now}: look at it again`, "expectedPercent");
  }
  const now = refusal.isPaused ? "is paused: resume it first" : "is not paused";
  return new ServiceError("conflict", `policy ${version} ${now}`, "version");
}
