import { pausePolicyVersion, rampPolicyVersion, resumePolicyVersion, type RolloutOutcome } from "@segue/db";
import type { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { policyWriters } from "../policyRoles.ts";
import { rampVersionInput, type VersionStepInput, versionStepInput } from "./versionInput.ts";
import { type PolicyVersionView, versionViewOf } from "./versionView.ts";

type Call = { ctx: ServiceContext; input: VersionStepInput };

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

/**
 * Holds a version on its way: its share is served by what is live, until it is resumed.
 *
 * @throws ServiceError forbidden for other roles; notFound; conflict when it is live, retired or paused already
 */
export async function pauseVersion({ ctx, input }: Call): Promise<PolicyVersionView> {
  const { accountId } = requireStaff(ctx, policyWriters);
  const step = { ...versionStepInput.parse(input), actorId: accountId, at: ctx.clock() };
  return changed(ctx, step.version, await pausePolicyVersion(ctx.db, step));
}

/** Lets a paused version reach its share again. @throws ServiceError as `pauseVersion` */
export async function resumeVersion({ ctx, input }: Call): Promise<PolicyVersionView> {
  const { accountId } = requireStaff(ctx, policyWriters);
  const step = { ...versionStepInput.parse(input), actorId: accountId, at: ctx.clock() };
  return changed(ctx, step.version, await resumePolicyVersion(ctx.db, step));
}

async function changed(ctx: ServiceContext, version: number, outcome: RolloutOutcome): Promise<PolicyVersionView> {
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
