import type { PolicyScope, Rollout } from "@segue/engine/decision";
import type { Prisma } from "../generated/client.ts";
import { scopeColumns } from "./scopeColumns.ts";

/**
 * Whoever changes what is in force takes turns until the transaction ends, also where a scope has no row yet that could be locked. Take it
 * before any row.
 */
export async function takePolicyTurn(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext('policy_version'))`;
}

/** The versions in force of a scope, locked: at most one live and one on its way. */
export async function holdInForce(transaction: Prisma.TransactionClient, scope: PolicyScope): Promise<Rollout[]> {
  const { scopeKind, scopeValue } = scopeColumns(scope);
  return transaction.$queryRaw<Rollout[]>`
    select id as version, scope_kind::text as "scopeKind", scope_value as "scopeValue", percent, paused_at is not null as "isPaused"
    from policy_version
    where scope_kind = ${scopeKind}::policy_scope_kind and scope_value = ${scopeValue}
      and published_at is not null and retired_at is null
    order by id for update`;
}

/** What a draft of a scope has to be begun from: what is live there, and where nothing is, what is live for everyone. */
export async function liveVersionFor(
  reader: Pick<Prisma.TransactionClient, "policyVersion">,
  scope: PolicyScope,
): Promise<number | null> {
  const inForce = { publishedAt: { not: null }, retiredAt: null, percent: 100 };
  const select = { id: true };
  const own = await reader.policyVersion.findFirst({ where: { ...inForce, ...scopeColumns(scope) }, select });
  const wide = own ?? (await reader.policyVersion.findFirst({ where: { ...inForce, scopeKind: "everyone" }, select }));
  return wide?.id ?? null;
}
