import { readHistoryImports, type HistoryImportRow } from "@segue/db";
import type { ServiceContext } from "../context.ts";
import { requireListener } from "../governance/requireListener.ts";

/** The signed-in listener's imports with their reports, newest first, at most 100. */
export async function listImports({ ctx }: { ctx: ServiceContext }): Promise<HistoryImportRow[]> {
  return readHistoryImports(ctx.db, requireListener(ctx).listenerId);
}
