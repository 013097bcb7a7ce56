import type { Rollout } from "@segue/engine/decision";
import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";
import { insertAuditEntry } from "../governance/audit.ts";
import { policyColumns, policyOf } from "./policyRow.ts";
import { holdVersion, type RolloutRefusal, type VersionStep } from "./rollout.ts";

export type RevertOutcome =
  /** `inForce` is what is live in the scope now; null where a wider scope speaks again */
  | { kind: "reverted"; inForce: number | null }
  /** nothing was written: it is everyone's first version */
  | { kind: "nothingBefore" }
  | Extract<RolloutRefusal, { kind: "missing" | "notInForce" }>;

/**
 * Takes a version back at once, in one transaction with the record. One on its way is retired. The live one is replaced by a new version with the
 * content of the last one that was live before it; what was brought back so counts as the version whose content it has, so that
 * another revert goes further back and never returns to what was taken back.
 */
export function revertPolicyVersion(db: Database, step: VersionStep): Promise<RevertOutcome> {
  return db.prisma.$transaction((transaction) => revertInTransaction(transaction, step));
}

/** The same inside a transaction that has to stand or fall with it. */
export async function revertInTransaction(
  transaction: Prisma.TransactionClient,
  step: VersionStep,
): Promise<RevertOutcome> {
  const held = await holdVersion(transaction, step.version);
  if ("refusal" in held) return held.refusal.kind === "missing" ? { kind: "missing" } : { kind: "notInForce" };
  const { own, others } = held;
  const { version, percent } = own;
  const isLive = percent === 100;
  const before = isLive ? await liveBefore(transaction, own) : null;
  if (isLive && before === null && own.scopeKind === "everyone") return { kind: "nothingBefore" };
  await transaction.policyVersion.update({ where: { id: version }, data: { retiredAt: step.at } });
  const restored = before === null ? null : await restore(transaction, step, before);
  const inForce = isLive ? restored : (others[0]?.version ?? null);
  await insertAuditEntry(transaction, {
    at: step.at,
    actorId: step.actorId,
    reason: step.reason,
    action: "policy.reverted",
    object: `policy ${version}`,
    before: {
      version,
      percent,
      inForce: true,
    },
    after: {
      version,
      percent,
      inForce: false,
      live: inForce,
      restores: before?.id ?? null,
    },
  });
  return { kind: "reverted", inForce };
}

type Version = Prisma.PolicyVersionGetPayload<object>;

/** The version whose content was live last before this one's was; null when this one's is the first of its scope. */
async function liveBefore(
  transaction: Prisma.TransactionClient,
  { version, scopeKind, scopeValue }: Rollout,
): Promise<Version | null> {
  const own = await transaction.policyVersion.findUniqueOrThrow({ where: { id: version } });
  const before = await transaction.policyVersion.findFirst({
    where: { id: { lt: own.restoresId ?? own.id }, scopeKind, scopeValue, percent: 100, publishedAt: { not: null } },
    orderBy: { id: "desc" },
  });
  if (before === null || before.restoresId === null) return before;
  return transaction.policyVersion.findUniqueOrThrow({ where: { id: before.restoresId } });
}

async function restore(
  transaction: Prisma.TransactionClient,
  { reason, actorId, at }: VersionStep,
  before: Version,
): Promise<number> {
  const { scopeKind, scopeValue } = before;
  const { id } = await transaction.policyVersion.create({
    data: {
      ...policyColumns(policyOf(before)),
      scopeKind,
      scopeValue,
      percent: 100,
      restoresId: before.id,
      reason,
      authorId: actorId,
      createdAt: at,
      publishedAt: at,
    },
    select: { id: true },
  });
  await insertAuditEntry(transaction, {
    at,
    actorId,
    reason,
    action: "policy.restored",
    object: `policy ${id}`,
    before: null,
    after: {
      version: id,
      restores: before.id,
      percent: 100,
    },
  });
  return id;
}
