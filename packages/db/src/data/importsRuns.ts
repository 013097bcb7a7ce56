import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

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
  await db.prisma.$transaction([
    db.prisma.historyImport.updateMany({
      where: { listenerId: run.listenerId, status: "running" },
      data: { status: "failed", finishedAt: run.startedAt },
    }),
    db.prisma.historyImport.create({ data: { ...run, status: "running" } }),
  ]);
}

/** Ends a run with its report. */
export async function endImportRun(
  db: Database,
  run: { id: string; status: "done" | "failed"; report: object; finishedAt: Date },
): Promise<void> {
  const { id, ...data } = run;
  await db.prisma.historyImport.update({ where: { id }, data });
}
