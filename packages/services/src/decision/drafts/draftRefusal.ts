import type { DraftRefusal, DraftStatus, LaunchRefusal } from "@segue/db";
import type { PolicyScope } from "@segue/engine/decision";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { readRevisionViews } from "./revisions.ts";
import { scopeWords } from "./scopeWords.ts";

/** What a status says, in words. */
export const standing: Record<DraftStatus, string> = {
  draft: "it is being written and nobody has asked for review",
  inReview: "it waits for review",
  approved: "it is approved",
  launched: "it was launched",
  discarded: "it was discarded",
};

/** The step of a draft that was refused. */
export interface RefusedStep {
  id: string;
  expectedRevision: number;
}

/** A refusal in words: what is there now, who made it so, and the way out. */
export async function draftRefusal(
  ctx: ServiceContext,
  { id, expectedRevision }: RefusedStep,
  refusal: DraftRefusal,
): Promise<ServiceError> {
  if (refusal.kind === "missing") return new ServiceError("notFound", `no draft ${id}: see the list of drafts`, "id");
  if (refusal.kind === "ownWork") {
    const message = `${refusal.editor} edited this draft, and nobody approves what they wrote: ask somebody who did not`;
    return new ServiceError("forbidden", message, "id");
  }
  if (refusal.kind === "elsewhere") {
    return new ServiceError("conflict", `${standing[refusal.status]} by now: look at it again`, "id");
  }
  const later = (await readRevisionViews(ctx, id)).filter(({ revision }) => revision > expectedRevision);
  const edits = later.map(({ revision, editor, changes }) => {
    return `${editor} made revision ${revision} (${changes.map(({ words }) => words).join("; ") || "its name"})`;
  });
  const message = `revision ${refusal.revision} is there, not ${expectedRevision}: ${edits.join("; ")}. Yours was not saved: look at theirs, then save again`;
  return new ServiceError("conflict", message, "expectedRevision");
}

/** What else can keep a draft from being launched, in words. */
export async function launchRefusal(
  ctx: ServiceContext,
  step: RefusedStep & { scope: PolicyScope },
  refusal: LaunchRefusal,
): Promise<ServiceError> {
  if (refusal.kind === "overtaken") return overtaken(step.scope, refusal.inForce);
  return refusal.kind === "onItsWay" ? onItsWayRefusal(step.scope, refusal) : draftRefusal(ctx, step, refusal);
}

/** Another version of the scope has not come to its end. */
export function onItsWayRefusal(scope: PolicyScope, { version, percent }: { version: number; percent: number }) {
  const where = `policy ${version} is on its way for ${scopeWords(scope)}, at ${percent} %`;
  return new ServiceError("conflict", `${where}: bring it to 100 % or revert it first`, "id");
}

/** What a draft was begun from is not what is live. */
export function overtaken(scope: PolicyScope, inForce: number | null): ServiceError {
  const live = inForce === null ? "no policy is live" : `policy ${inForce} is live for ${scopeWords(scope)} by now`;
  return new ServiceError("conflict", `${live}: rebase the draft onto it, then ask for review again`, "basedOn");
}
