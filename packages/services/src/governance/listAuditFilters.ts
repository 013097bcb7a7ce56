import { readAuditFacets } from "@segue/db";
import type { ServiceContext } from "../context.ts";
import { requireStaff } from "./requireStaff.ts";
import { systemActor } from "./systemActor.ts";

export interface AuditFilters {
  actions: string[];
  actors: { id: string; name: string }[];
}

/** The actions and actors that occur in the record. */
export async function listAuditFilters({ ctx }: { ctx: ServiceContext }): Promise<AuditFilters> {
  requireStaff(ctx);
  const { actions, actors, hasSystemEntries } = await readAuditFacets(ctx.db);
  return { actions, actors: hasSystemEntries ? [...actors, { id: systemActor, name: "Segue" }] : actors };
}
