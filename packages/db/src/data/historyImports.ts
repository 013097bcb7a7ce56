import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";
import type { ImportStatus } from "../generated/enums.ts";

export interface HistoryImportRow {
  id: string;
  format: string;
  fileName: string;
  status: ImportStatus;
  /** what was read, stored and skipped, as the importer left it */
  report: unknown;
  startedAt: Date;
  finishedAt: Date | null;
}

const maxRows = 100;

/** A listener's imports, newest first, at most 100. */
export async function readHistoryImports(db: Database, listenerId: ListenerId): Promise<HistoryImportRow[]> {
  return db.prisma.historyImport.findMany({
    where: { listenerId },
    orderBy: { startedAt: "desc" },
    take: maxRows,
    select: {
      id: true,
      format: true,
      fileName: true,
      status: true,
      report: true,
      startedAt: true,
      finishedAt: true,
    },
  });
}
