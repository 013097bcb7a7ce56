import { readLatestAuditCheck } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../requireStaff.ts";
import { auditFinding } from "./auditFinding.ts";
import type { AuditVerification } from "./verifyAudit.ts";

/** What the latest verification of the record came to; null before the first. Every role may read it. */
export async function readAuditVerification({ ctx }: { ctx: ServiceContext }): Promise<AuditVerification | null> {
  requireStaff(ctx);
  const check = await readLatestAuditCheck(ctx.db);
  if (!check) return null;
  const { checkedAt, entries, last, finding } = check;
  return {
    at: checkedAt,
    entries,
    last: last && { id: last.id, seal: last.seal.toString("hex") },
    finding: auditFinding.nullable().parse(finding),
  };
}
