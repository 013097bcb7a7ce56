import type { Rollout, StoredScope } from "@segue/engine/decision";
import type { Database } from "../../database.ts";

/** A policy version in force, as an experiment may compare it. */
export interface ComparedVersion extends Rollout {
  dial: number;
  reason: string;
}

/** The policy versions in force: of every scope the live one, and the one on its way. */
export async function readComparedVersions(db: Database): Promise<ComparedVersion[]> {
  const { rows } = await db.pool.query<ComparedVersion>(`
    select id as version, scope_kind as "scopeKind", scope_value as "scopeValue", percent,
           paused_at is not null as "isPaused", dial, reason
    from policy_version
    where published_at is not null and retired_at is null
    order by scope_kind, scope_value, percent desc, id`);
  return rows;
}

/** A model version whose file is kept. */
export interface KeptModelVersion {
  name: string;
  version: number;
  checksum: string;
  isLive: boolean;
}

/** Every model version that could serve, newest first within its name. */
export async function readKeptModelVersions(db: Database): Promise<KeptModelVersion[]> {
  const { rows } = await db.pool.query<KeptModelVersion>(`
    select model_version.name, version, checksum, live.name is not null as "isLive"
    from model_version
    left join model_alias as live on live.model_version_id = model_version.id and live.alias = 'live'
    where artefact_removed_at is null
    order by model_version.name, version desc`);
  return rows;
}

/** Listeners whom a scope is for, at most `limit`; of a taste cluster, which nobody writes down, those of everyone. */
export async function readScopeListeners(db: Database, scope: StoredScope, limit: number): Promise<number[]> {
  const { rows } = await db.pool.query<{ id: number }>(
    `select id from listener
     where ($1 <> 'market' or country = $2) and ($1 <> 'listener' or id::text = $2)
     order by id desc limit $3`,
    [scope.scopeKind, scope.scopeValue, limit],
  );
  return rows.map(({ id }) => id);
}
