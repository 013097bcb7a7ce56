import type { Database } from "../database.ts";
import { insertAuditEntry } from "../governance/audit.ts";
import {
  contentColumns,
  contentFacts,
  type DraftContent,
  draftObject,
  type DraftRecord,
  draftRecord,
  withPeople,
} from "./draftRecord.ts";
import { liveVersionFor } from "./policyTurn.ts";

/** Every open draft and the latest of those that were closed, newest change first. */
export async function readDrafts(db: Database, closedLimit: number): Promise<DraftRecord[]> {
  const orderBy = [{ updatedAt: "desc" }, { id: "desc" }] as const;
  const [open, closed] = await Promise.all([
    db.prisma.policyDraft.findMany({
      where: { status: { in: ["draft", "inReview", "approved"] } },
      orderBy: [...orderBy],
      include: withPeople,
    }),
    db.prisma.policyDraft.findMany({
      where: { status: { in: ["launched", "discarded"] } },
      orderBy: [...orderBy],
      take: closedLimit,
      include: withPeople,
    }),
  ]);
  return [...open, ...closed].map(draftRecord);
}

/** One draft; null when there is none of this id. */
export async function readDraft(db: Database, id: string): Promise<DraftRecord | null> {
  const row = await db.prisma.policyDraft.findUnique({ where: { id }, include: withPeople });
  return row && draftRecord(row);
}

export interface NewDraft {
  id: string;
  content: DraftContent;
  basedOn: number;
  reason: string;
  authorId: string;
  at: Date;
}

/** Keeps a new draft with its entry in the record, unless what it was begun from is not what is live: then nothing is written. */
export async function insertDraft(
  db: Database,
  { id, content, basedOn, reason, authorId, at }: NewDraft,
): Promise<{ kind: "done" } | { kind: "overtaken"; inForce: number | null }> {
  return db.prisma.$transaction(async (transaction) => {
    const inForce = await liveVersionFor(transaction, content.scope);
    if (inForce !== basedOn) return { kind: "overtaken", inForce };
    const data = { ...contentColumns(content), id, reason, authorId, editorIds: [authorId], basedOnId: basedOn };
    await transaction.policyDraft.create({ data: { ...data, createdAt: at, updatedAt: at } });
    await insertAuditEntry(transaction, {
      at,
      actorId: authorId,
      action: "policyDraft.created",
      object: draftObject(id),
      reason,
      before: null,
      after: {
        revision: 1,
        basedOn,
        ...contentFacts(content),
      },
    });
    return { kind: "done" };
  });
}
