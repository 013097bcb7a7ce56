import type { BandBonuses, Policy, Rollout, StoredScope } from "@segue/engine/decision";
import type { Database } from "../database.ts";
import { insertAuditEntry } from "../governance/audit.ts";
import { policyColumns, policyFieldsSql, policyOf, type PolicyRow } from "./policyRow.ts";

/** A policy version in force: what it says, for whom, how far it has come, and what the exposure controller adds. */
export interface LivePolicy extends Policy, Rollout {
  bonuses: BandBonuses;
}

/** What of a version in force may be another thing at the next request. */
export type VersionInForce = Pick<LivePolicy, "version" | "percent" | "isPaused" | "bonuses">;

/**
 * JSON list of the versions in force, `VersionInForce` each.
 *
 * @param condition which of them, on policy_version
 */
export function versionsInForceSql(condition: string): string {
  return `
    select coalesce(json_agg(json_build_object('version', policy_version.id, 'percent', percent,
             'isPaused', paused_at is not null, 'bonuses', coalesce(bonuses, '{}')) order by policy_version.id), '[]')
    from policy_version left join policy_control on policy_control.policy_version_id = policy_version.id
    where published_at is not null and retired_at is null and ${condition}`;
}

type PolicyContent = Policy & StoredScope;

/** What a version says never changes: it is read once. */
const contents = new WeakMap<Database, Map<number, PolicyContent>>();

/** Versions in force with what they say, which is read for those alone that this process does not know yet. */
export async function withContents(db: Database, versions: readonly VersionInForce[]): Promise<LivePolicy[]> {
  const known = contents.get(db) ?? new Map<number, PolicyContent>();
  contents.set(db, known);
  const missing = versions.filter(({ version }) => !known.has(version)).map(({ version }) => version);
  if (missing.length > 0) await readContents(db, missing, known);
  return versions.flatMap((one): LivePolicy[] => {
    const content = known.get(one.version);
    return content ? [{ ...content, ...one }] : [];
  });
}

async function readContents(
  db: Database,
  versions: readonly number[],
  known: Map<number, PolicyContent>,
): Promise<void> {
  const { rows } = await db.pool.query<PolicyRow & StoredScope & { version: number }>({
    name: "read-policy-contents",
    text: `
      select id as version, scope_kind as "scopeKind", scope_value as "scopeValue", ${policyFieldsSql}
      from policy_version where id = any($1)`,
    values: [versions],
  });
  for (const { version, scopeKind, scopeValue, ...row } of rows) {
    known.set(version, { ...policyOf(row), scopeKind, scopeValue });
  }
}

/** Every version in force, of all scopes, oldest first. */
export async function readPoliciesInForce(db: Database): Promise<LivePolicy[]> {
  const { rows } = await db.pool.query<{ versions: VersionInForce[] }>({
    name: "read-policies-in-force",
    text: `select (${versionsInForceSql("true")}) as versions`,
  });
  return withContents(db, rows[0]?.versions ?? []);
}

/** The policy that is live for everyone; null before the first start has made one. */
export async function readLivePolicy(db: Database): Promise<LivePolicy | null> {
  const all = await readPoliciesInForce(db);
  return all.find(({ scopeKind, percent }) => scopeKind === "everyone" && percent === 100) ?? null;
}

export interface FirstPolicy {
  policy: Policy;
  reason: string;
  at: Date;
}

/**
 * Publishes a policy that Segue itself made for everyone, with its audit entry in the same transaction, unless one is in force: of several
 * processes that start together one makes it.
 *
 * @returns its version; null when there was nothing to do
 */
export async function insertFirstPolicy(db: Database, { policy, reason, at }: FirstPolicy): Promise<number | null> {
  return db.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.policyVersion.createMany({
      data: [{ ...policyColumns(policy), reason, createdAt: at, publishedAt: at }],
      skipDuplicates: true,
    });
    if (count === 0) return null;
    const { id } = await transaction.policyVersion.findFirstOrThrow({
      where: { publishedAt: { not: null }, retiredAt: null, scopeKind: "everyone", percent: 100 },
      select: { id: true },
    });
    await insertAuditEntry(transaction, {
      at,
      actorId: null,
      action: "policy.published",
      object: `policy ${id}`,
      reason,
      before: null,
      after: { version: id, dial: policy.dial },
    });
    return id;
  });
}
