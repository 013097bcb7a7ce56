import {
  approveDraftRow,
  type Database,
  discardDraftRow,
  type DraftOutcome,
  type DraftStep,
  sendBackDraftRow,
  submitDraftRow,
} from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { policyApprovers, policyWriters } from "../policyRoles.ts";
import { draftStepInput, type DraftStepInput } from "./draftInput.ts";
import { draftRefusal } from "./draftRefusal.ts";
import type { DraftView } from "./draftView.ts";
import { type DraftAct, obstacle } from "./obstacle.ts";
import { draftFactsOf, readDraft } from "./readDraft.ts";

type Step = Extract<DraftAct, "submit" | "sendBack" | "approve" | "discard">;
type Call = { ctx: ServiceContext; input: DraftStepInput };

/**
 * Asks somebody else for review.
 *
 * @throws ServiceError forbidden for other roles; notFound; invalid, with field and way out, when it could not be in force as it stands;
 *   conflict when it was edited, is further already, or stands on what is not live any more
 */
export function submitDraft(call: Call): Promise<DraftView> {
  return takeStep("submit", call);
}

/** Gives a draft back to its writers, approved or not. @throws ServiceError as `submitDraft` */
export function sendBackDraft(call: Call): Promise<DraftView> {
  return takeStep("sendBack", call);
}

/**
 * Says that the revision that was looked at may be launched.
 *
 * @throws ServiceError as `submitDraft`; forbidden for everybody who ever edited it, under whichever account
 */
export function approveDraft(call: Call): Promise<DraftView> {
  return takeStep("approve", call);
}

/** Closes a draft that comes to nothing; it stays in the record. @throws ServiceError as `submitDraft` */
export function discardDraft(call: Call): Promise<DraftView> {
  return takeStep("discard", call);
}

const rows: Record<Step, (db: Database, step: DraftStep) => Promise<DraftOutcome>> = {
  submit: submitDraftRow,
  sendBack: sendBackDraftRow,
  approve: approveDraftRow,
  discard: discardDraftRow,
};

async function takeStep(act: Step, { ctx, input }: Call): Promise<DraftView> {
  const actor = requireStaff(ctx, act === "approve" || act === "sendBack" ? policyApprovers : policyWriters);
  const step = { ...draftStepInput.parse(input), actorId: actor.accountId, at: ctx.clock() };
  const facts = await draftFactsOf(ctx, step.id);
  const { revision } = facts.record;
  if (revision !== step.expectedRevision) throw await draftRefusal(ctx, step, { kind: "revised", revision });
  const error = obstacle(act, facts, actor);
  if (error) throw error;
  const outcome = await rows[act](ctx.db, step);
  if (outcome.kind !== "done") throw await draftRefusal(ctx, step, outcome);
  ctx.log.info("policy draft moved", { id: step.id, act, revision });
  return readDraft({ ctx, input: { id: step.id } });
}
