import type { Prisma } from "../generated/client.ts";
import { insertAuditEntry } from "../governance/audit.ts";

/** Who changes what is in force, when and why. */
export interface PolicyAct {
  reason: string;
  /** null when Segue itself does */
  actorId: string | null;
  at: Date;
}

/** Takes a version out of force, with its entry in the record. */
export async function retireVersion(
  transaction: Prisma.TransactionClient,
  version: number,
  { at, actorId, reason, because }: PolicyAct & { because: string },
): Promise<void> {
  const { percent } = await transaction.policyVersion.update({ where: { id: version }, data: { retiredAt: at } });
  await insertAuditEntry(transaction, {
    at,
    actorId,
    action: "policy.retired",
    object: `policy ${version}`,
    reason,
    before: {
      version,
      percent,
      inForce: true,
    },
    after: {
      version,
      percent,
      inForce: false,
      because,
    },
  });
}
