import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../../context.ts";
import { importHistory, type ImportHistoryCall } from "../../importHistory.ts";
import type { ImportReport } from "../report.ts";

export const now = Date.UTC(2026, 2, 14, 12, 0, 0);

export interface ImportWorld {
  db: TestDatabase;
  ctx: ServiceContext;
  newListener(zone?: string): Promise<ListenerId>;
  /** writes a file and imports it */
  importFile(
    listenerId: ListenerId,
    file: { name: string; content: string | Buffer },
    more?: More,
  ): Promise<ImportReport>;
  /** the listener's log, oldest first, as Prisma reads it */
  plays(listenerId: ListenerId): ReturnType<typeof readPlays>;
  close(): Promise<void>;
}

type More = { format?: string; user?: string } & Pick<ImportHistoryCall, "onProgress" | "signal">;

function readPlays(db: TestDatabase, listenerId: ListenerId) {
  return db.prisma.interaction.findMany({
    where: { listenerId },
    orderBy: { id: "asc" },
    include: { item: { include: { externalIds: true } } },
  });
}

/** A database of its own, a folder for files, and a way to import them. */
export async function importWorld(): Promise<ImportWorld> {
  const db = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), "segue-import-test-"));
  const log = { info() {}, warn() {} };
  const ctx: ServiceContext = { db, actor: { kind: "system" }, clock: () => new Date(now), random: () => 0.5, log };
  let listeners = 0;
  return {
    db,
    ctx,
    async newListener(zone = "Europe/Madrid") {
      listeners += 1;
      const data = { displayName: "Mira", zone, origin: "history" as const, originKey: `test ${listeners}` };
      return (await db.prisma.listener.create({ data })).id as ListenerId;
    },
    async importFile(listenerId, { name, content }, { format = "auto", user, ...more } = {}) {
      const path = join(folder, name);
      await writeFile(path, content);
      return importHistory({ ctx, input: { listenerId, format, place: { path }, user }, ...more });
    },
    plays: (listenerId) => readPlays(db, listenerId),
    async close() {
      await rm(folder, { recursive: true });
      await db.drop();
    },
  };
}

/** All rows of a report that were left out. */
export function skippedIn(report: ImportReport): number {
  return report.skipped.reduce((sum, { count }) => sum + count, 0);
}
