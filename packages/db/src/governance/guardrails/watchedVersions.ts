import type { Guardrail, StoredScope } from "@segue/engine/decision";
import type { Database } from "../../database.ts";

/** A policy version that serves, with what must hold while it does. */
export interface WatchedVersion extends StoredScope {
  version: number;
  /** of its scope's listeners; 100 is live */
  percent: number;
  publishedAt: Date;
  guardrails: readonly Guardrail[];
  /** the live version of its scope that it is on its way to replace; null for a live one, and where the scope has none */
  beside: number | null;
}

/** The versions that serve now and have guardrails; a paused one serves nobody. */
export async function readWatchedVersions(db: Database): Promise<WatchedVersion[]> {
  const { rows } = await db.pool.query<WatchedVersion>(`
    select own.id as version, own.scope_kind as "scopeKind", own.scope_value as "scopeValue", own.percent,
           own.published_at as "publishedAt", own.guardrails, live.id as beside
    from policy_version own
    left join policy_version live
      on own.percent < 100 and live.percent = 100 and live.published_at is not null and live.retired_at is null
      and live.scope_kind = own.scope_kind and live.scope_value = own.scope_value
    where own.published_at is not null and own.retired_at is null and own.paused_at is null
      and jsonb_array_length(own.guardrails) > 0
    order by own.id`);
  return rows;
}
