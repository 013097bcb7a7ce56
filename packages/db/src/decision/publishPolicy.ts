import type { Database } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { insertAuditEntry } from "../governance/audit.ts";

export interface PolicyPublication {
  /** the version that the author saw in force */
  expectedVersion: number;
  /** familiarity 0 ↔ discovery 1, inside the band of that version */
  dial: number;
  reason: string;
  /** the staff account that publishes */
  authorId: string;
  at: Date;
}

export type PublishOutcome =
  | { kind: "published"; version: number }
  /** nothing was written; `inForce` is null when no policy is in force at all */
  | { kind: "conflict"; inForce: number | null };

/**
 * Puts a new version in force, in one transaction: the expected one is locked and retired, a copy of it with the new dial
 * is published, and the audit entry with before and after is written. Of several at the same moment exactly one wins: the
 * others wait for its lock, find their version retired, and are told which is in force.
 */
export async function publishPolicyVersion(db: Database, publication: PolicyPublication): Promise<PublishOutcome> {
  return db.prisma.$transaction(async (transaction) => {
    const locked = await transaction.$queryRaw<{ id: number }[]>`
      select id from policy_version
      where id = ${publication.expectedVersion} and published_at is not null and retired_at is null
      for update`;
    if (locked.length === 0) return { kind: "conflict", inForce: await versionInForce(transaction) };
    return { kind: "published", version: await replace(transaction, publication) };
  });
}

type JsonFields = Record<"daypartShift" | "equity" | "costs" | "repetition" | "guardrails", Prisma.JsonValue>;

async function versionInForce(transaction: Prisma.TransactionClient): Promise<number | null> {
  const row = await transaction.policyVersion.findFirst({
    where: { publishedAt: { not: null }, retiredAt: null },
    select: { id: true },
  });
  return row?.id ?? null;
}

async function replace(transaction: Prisma.TransactionClient, publication: PolicyPublication): Promise<number> {
  const { expectedVersion, dial, reason, authorId, at } = publication;
  const retired = await transaction.policyVersion.update({
    where: { id: expectedVersion },
    data: { retiredAt: at },
    omit: { id: true, createdAt: true },
  });
  const published = await transaction.policyVersion.create({
    data: { ...copied(retired), dial, reason, authorId, createdAt: at, publishedAt: at, retiredAt: null },
  });
  await insertAuditEntry(transaction, {
    at,
    actorId: authorId,
    action: "policy.published",
    object: `policy ${published.id}`,
    reason,
    before: { version: expectedVersion, dial: retired.dial },
    after: { version: published.id, dial },
  });
  return published.id;
}

/** A version's content as it is written again: a field without a value is written as one. */
function copied<Row extends JsonFields>({ daypartShift, equity, costs, repetition, guardrails, ...row }: Row) {
  return {
    ...row,
    daypartShift: daypartShift ?? {},
    equity: equity ?? {},
    costs: costs ?? Prisma.DbNull,
    repetition: repetition ?? {},
    guardrails: guardrails ?? [],
  };
}
