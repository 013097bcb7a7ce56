import { readOpenIncidents, type OpenIncident } from "@segue/db";
import type { ServiceContext } from "../context.ts";
import { requireStaff } from "./requireStaff.ts";

/** What is wrong now and waits to be seen to, the oldest first; for staff of any role. */
export async function listOpenIncidents({ ctx }: { ctx: ServiceContext }): Promise<OpenIncident[]> {
  requireStaff(ctx);
  return readOpenIncidents(ctx.db);
}
