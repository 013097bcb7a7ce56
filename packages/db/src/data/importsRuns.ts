import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";
import { insertAuditEntry } from "../governance/audit.ts";
import { totalsOf } from "./importsReplaced.ts";

/** One run of an importer, as it begins. */
export interface NewImportRun {
  /** UUIDv7 of the start */
  id: string;
  listenerId: ListenerId;
  format: string;
  fileName: string;
  report: object;
  startedAt: Date;
}

/**
 * Begins a run. Runs of the listener that never ended are marked as failed: only one runs at a time, so theirs was cut off.
 */
export async function beginImportRun(db: Database, run: NewImportRun): Promise<void> {
  await db.prisma.$transaction(async (transaction) => {
    const cutOff = await transaction.historyImport.findMany({
      where: { listenerId: run.listenerId, status: "running" },
      select: { id: true },
    });
    for (const { id } of cutOff) await end(transaction, { id, status: "failed", finishedAt: run.startedAt });
    await transaction.historyImport.create({ data: { ...run, status: "running" } });
  });
}

interface ImportEnd {
  id: string;
  status: "done" | "failed";
  finishedAt: Date;
  report?: object;
}

/** Ends a run with its report. What gave way to it is on the record in the same transaction. */
export async function endImportRun(db: Database, run: ImportEnd & { report: object }): Promise<void> {
  await db.prisma.$transaction((transaction) => end(transaction, run));
}

async function end(transaction: Prisma.TransactionClient, { id, ...data }: ImportEnd): Promise<void> {
  const { replaced } = await transaction.historyImport.update({ where: { id }, data, select: { replaced: true } });
  const totals = totalsOf(replaced);
  if (!totals) return;
  // It outlives her, and so names neither her nor the import, which is hers.
  await insertAuditEntry(transaction, {
    at: data.finishedAt,
    actorId: null,
    action: "play.replaced",
    object: `plays of ${Object.keys(totals.before).join(", ")}`,
    reason: `The same plays came in a richer record, ${Object.keys(totals.after).join(", ")}`,
    before: totals.before,
    after: totals.after,
  });
}
