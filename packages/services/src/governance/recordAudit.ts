import { recordAuditEntry, type NewAuditEntry } from "@segue/db";
import type { ServiceContext } from "../context.ts";

export type AuditFacts = Pick<NewAuditEntry, "action" | "object" | "reason" | "before" | "after">;

/**
 * Writes down what the actor did, for acts that change nothing in the database themselves (a check that ran, a model that
 * was swapped in memory). An act that writes rows has its entry written by the repository in the same transaction instead.
 *
 * @returns the entry's id
 */
export async function recordAudit({ ctx, input }: { ctx: ServiceContext; input: AuditFacts }): Promise<string> {
  const actorId = ctx.actor.kind === "staff" ? ctx.actor.accountId : null;
  return recordAuditEntry(ctx.db, { ...input, actorId, at: ctx.clock() });
}
