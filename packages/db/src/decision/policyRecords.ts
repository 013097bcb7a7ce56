import type { Policy, PolicyScope, StoredScope } from "@segue/engine/decision";
import type { Database } from "../database.ts";
import { policyFieldsSql, policyOf, type PolicyRow } from "./policyRow.ts";
import { scopeOfColumns } from "./scopeColumns.ts";

/** A policy version that was ever in force, with the story of how it came about. */
export interface PolicyVersionRecord {
  version: number;
  policy: Policy;
  scope: PolicyScope;
  /** of its scope's listeners that it reaches, or reached when it was retired */
  percent: number;
  isPaused: boolean;
  reason: string;
  publishedAt: Date;
  /** null while in force */
  retiredAt: Date | null;
  /** null when Segue itself made it */
  author: string | null;
  /** null when no draft came before it */
  approvedBy: string | null;
  title: string | null;
  /** the version whose content it brought back; author apart, its story is that one's */
  restores: number | null;
  /** what was live in its scope before it */
  replaces: number | null;
}

type Row = PolicyRow & StoredScope & Omit<PolicyVersionRecord, "policy" | "scope">;

const selection = `
  select policy_version.id as version, ${policyFieldsSql},
         policy_version.scope_kind as "scopeKind", policy_version.scope_value as "scopeValue", percent,
         paused_at is not null as "isPaused", policy_version.reason, published_at as "publishedAt", retired_at as "retiredAt",
         author.name as author, approver.name as "approvedBy", policy_draft.title, restores_id as restores,
         (select max(earlier.id) from policy_version earlier
          where earlier.scope_kind = policy_version.scope_kind and earlier.scope_value = policy_version.scope_value
            and earlier.id < policy_version.id and earlier.percent = 100 and earlier.published_at is not null) as replaces
  from policy_version
  left join staff_account author on author.id = policy_version.author_id
  left join policy_draft on policy_draft.launched_version_id = coalesce(restores_id, policy_version.id)
  left join staff_account approver on approver.id = policy_draft.approved_by_id`;

/** Versions that were ever in force, newest first, at most `limit`, with whatever is in force. */
export async function readPolicyVersions(db: Database, limit: number): Promise<PolicyVersionRecord[]> {
  const { rows } = await db.pool.query<Row>(
    `${selection}
     where published_at is not null and (retired_at is null or policy_version.id in (
       select id from policy_version where published_at is not null order by id desc limit $1))
     order by policy_version.id desc`,
    [limit],
  );
  return rows.map(versionRecord);
}

/** These versions, newest first; what was never in force is left out. */
export async function readPolicyVersionsOf(db: Database, versions: readonly number[]): Promise<PolicyVersionRecord[]> {
  const { rows } = await db.pool.query<Row>(
    `${selection} where published_at is not null and policy_version.id = any($1) order by policy_version.id desc`,
    [versions],
  );
  return rows.map(versionRecord);
}

/** The version that is live for everyone; null before the first start has made one. */
export async function readEveryonesVersion(db: Database): Promise<PolicyVersionRecord | null> {
  const { rows } = await db.pool.query<Row>(
    `${selection}
     where published_at is not null and retired_at is null and percent = 100 and policy_version.scope_kind = 'everyone'`,
  );
  return rows[0] ? versionRecord(rows[0]) : null;
}

function versionRecord(row: Row): PolicyVersionRecord {
  const { version, percent, isPaused, reason, publishedAt, retiredAt } = row;
  const { author, approvedBy, title, restores, replaces } = row;
  return {
    version,
    percent,
    isPaused,
    reason,
    publishedAt,
    retiredAt,
    author,
    approvedBy,
    title,
    restores,
    replaces,
    policy: policyOf(row),
    scope: scopeOfColumns(row),
  };
}
