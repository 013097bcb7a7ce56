import { insertAuditCheck, openIncident, readAuditAnchors } from "@segue/db";
import type { ServiceContext, StaffRole } from "../../context.ts";
import { requireStaff } from "../requireStaff.ts";
import type { AuditFinding } from "./auditFinding.ts";
import { checkChain } from "./checkChain.ts";

export const auditVerifiers = ["auditor", "admin"] as const satisfies StaffRole[];

/** What a verification of the record came to. */
export interface AuditVerification {
  at: Date;
  /** how many entries were read */
  entries: number;
  /** the newest entry that fits, and its seal as hexadecimal digits; null where there is none */
  last: { id: string; seal: string } | null;
  /** the first entry that does not fit; null when all do */
  finding: AuditFinding | null;
}

/**
 * Verifies that the record is what was written: every entry fits its seal and follows from the one before, worked out by the database and here; and
 * what earlier verifications ended at is there unchanged, so that neither a cut-off end nor a record that was sealed anew goes unseen. What it came to
 * is kept. An entry that does not fit opens a critical incident, which stays open until a person has looked at it.
 *
 * @throws ServiceError forbidden for staff but auditors and admins
 */
export async function verifyAudit(call: {
  ctx: ServiceContext;
  input?: { onProgress?: (progress: { done: number; total: number }) => void };
}): Promise<AuditVerification> {
  const { ctx, input } = call;
  if (ctx.actor.kind !== "system") requireStaff(ctx, auditVerifiers);
  const anchors = await readAuditAnchors(ctx.db);
  const { entries, last, finding } = await checkChain(ctx.db, { anchors, onProgress: input?.onProgress });
  const at = ctx.clock();
  await insertAuditCheck(ctx.db, { checkedAt: at, entries, last, finding });
  if (finding) {
    await openIncident(ctx.db, {
      kind: "record.broken",
      dedupeKey: "audit record",
      severity: "critical",
      title: `The audit record does not fit from entry ${finding.id} on`,
      detail: { ...finding },
      at,
    });
  }
  return { at, entries, last: last && { id: last.id, seal: last.seal.toString("hex") }, finding };
}
