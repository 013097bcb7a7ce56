import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";
import { insertAuditEntry } from "../governance/audit.ts";
import { contentColumns, type DraftContent, contentFacts, contentOf, draftObject } from "./draftRecord.ts";
import type { DraftStatus } from "./draftRecord.ts";

/** Who takes a step with a draft, when, why, and which revision they had before them. */
export interface DraftStep {
  id: string;
  expectedRevision: number;
  reason: string;
  actorId: string;
  at: Date;
}

/** Why nothing was written. */
export type DraftRefusal =
  | { kind: "missing" }
  /** somebody edited it since */
  | { kind: "revised"; revision: number }
  /** not a status from which this step leads */
  | { kind: "elsewhere"; status: DraftStatus }
  /** the approver, under this or another account, edited it */
  | { kind: "ownWork"; editor: string };

export type DraftOutcome = { kind: "done" } | DraftRefusal;

export type DraftRow = Prisma.PolicyDraftGetPayload<object>;

const unapproved = { approvedById: null, approvedAt: null, approvedRevision: null };

/** Locks a draft until the transaction ends; refuses one that is not as the step expects it. */
export async function holdDraft(
  transaction: Prisma.TransactionClient,
  { id, expectedRevision }: Pick<DraftStep, "id" | "expectedRevision">,
  from: readonly DraftStatus[],
): Promise<{ row: DraftRow } | { refusal: DraftRefusal }> {
  await transaction.$queryRaw`select id from policy_draft where id = ${id}::uuid for update`;
  const row = await transaction.policyDraft.findUnique({ where: { id } });
  if (!row) return { refusal: { kind: "missing" } };
  if (!from.includes(row.status)) return { refusal: { kind: "elsewhere", status: row.status } };
  if (row.revision !== expectedRevision) return { refusal: { kind: "revised", revision: row.revision } };
  return { row };
}

/** An edit: a new revision, which nobody has approved and nobody has submitted. */
export async function editDraftRow(
  db: Database,
  step: DraftStep,
  { content, rebasedOn }: { content: DraftContent; rebasedOn?: number },
): Promise<DraftOutcome> {
  return db.prisma.$transaction(async (transaction) => {
    const held = await holdDraft(transaction, step, ["draft", "inReview", "approved"]);
    if ("refusal" in held) return held.refusal;
    const { row } = held;
    const revision = row.revision + 1;
    const basedOnId = rebasedOn ?? row.basedOnId;
    const editorIds = [...new Set([...row.editorIds, step.actorId])];
    const { reason, at } = step;
    await transaction.policyDraft.update({
      where: { id: step.id },
      data: {
        ...contentColumns(content),
        ...unapproved,
        status: "draft",
        submittedAt: null,
        revision,
        basedOnId,
        editorIds,
        reason,
        updatedAt: at,
      },
    });
    await recordStep(transaction, step, {
      action: rebasedOn === undefined ? "policyDraft.edited" : "policyDraft.rebased",
      before: { ...statusFacts(row), basedOn: row.basedOnId, ...contentFacts(contentOf(row)) },
      after: { revision, status: "draft", basedOn: basedOnId, ...contentFacts(content) },
    });
    return { kind: "done" };
  });
}

/** Asks for review. */
export function submitDraftRow(db: Database, step: DraftStep): Promise<DraftOutcome> {
  return move(db, step, {
    from: ["draft"],
    action: "policyDraft.submitted",
    data: {
      status: "inReview",
      submittedAt: step.at,
    },
  });
}

/** Back to its writers, before or after it was approved. */
export function sendBackDraftRow(db: Database, step: DraftStep): Promise<DraftOutcome> {
  return move(db, step, {
    from: ["inReview", "approved"],
    action: "policyDraft.sentBack",
    data: {
      ...unapproved,
      status: "draft",
      submittedAt: null,
    },
  });
}

/** Approves the revision that stands, unless the approver ever edited the draft, under whichever account. */
export function approveDraftRow(db: Database, step: DraftStep): Promise<DraftOutcome> {
  const { actorId, at, expectedRevision } = step;
  return move(db, step, {
    from: ["inReview"],
    action: "policyDraft.approved",
    byAnother: true,
    data: {
      status: "approved",
      approvedById: actorId,
      approvedAt: at,
      approvedRevision: expectedRevision,
    },
  });
}

/** Closes a draft that came to nothing. */
export function discardDraftRow(db: Database, step: DraftStep): Promise<DraftOutcome> {
  return move(db, step, {
    from: ["draft", "inReview", "approved"],
    action: "policyDraft.discarded",
    data: {
      ...unapproved,
      status: "discarded",
    },
  });
}

interface Move {
  from: readonly DraftStatus[];
  action: string;
  data: Prisma.PolicyDraftUncheckedUpdateInput;
  /** only somebody who never edited it */
  byAnother?: boolean;
}

async function move(db: Database, step: DraftStep, { from, action, data, byAnother }: Move): Promise<DraftOutcome> {
  return db.prisma.$transaction(async (transaction) => {
    const held = await holdDraft(transaction, step, from);
    if ("refusal" in held) return held.refusal;
    const editor = byAnother ? await ownEdit(transaction, step.actorId, held.row.editorIds) : null;
    if (editor !== null) return { kind: "ownWork", editor };
    const after = await transaction.policyDraft.update({
      where: { id: step.id },
      data: { ...data, updatedAt: step.at },
    });
    await recordStep(transaction, step, { action, before: statusFacts(held.row), after: statusFacts(after) });
    return { kind: "done" };
  });
}

/** The address of the account under which the same person edited; null when none did. */
async function ownEdit(
  transaction: Prisma.TransactionClient,
  approverId: string,
  editorIds: string[],
): Promise<string | null> {
  const [editor] = await transaction.$queryRaw<{ email: string }[]>`
    select editor.email from staff_account editor, staff_account approver
    where approver.id = ${approverId} and editor.id = any(${editorIds}) and person_of(editor.email) = person_of(approver.email)
    limit 1`;
  return editor?.email ?? null;
}

/** How far a draft has come, as an audit entry keeps it. */
export function statusFacts({ revision, status, approvedById, approvedRevision }: DraftRow): Prisma.InputJsonObject {
  return { revision, status, approvedBy: approvedById, approvedRevision };
}

async function recordStep(
  transaction: Prisma.TransactionClient,
  { id, reason, actorId, at }: DraftStep,
  facts: { action: string; before: Prisma.InputJsonObject; after: Prisma.InputJsonObject },
): Promise<void> {
  await insertAuditEntry(transaction, { at, actorId, object: draftObject(id), reason, ...facts });
}
