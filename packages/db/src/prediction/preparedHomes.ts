import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** A Home that was composed beforehand. */
export interface PreparedHomeRow {
  preparedAt: Date;
  policyVersionId: number;
  /** model name → version */
  modelVersions: Record<string, number>;
  /** the decided Home; what is in it is the services' to say */
  content: unknown;
}

/** Keeps the Home that was composed beforehand for a listener, in place of the one before. */
export async function keepPreparedHome(db: Database, listenerId: ListenerId, home: PreparedHomeRow): Promise<void> {
  await db.pool.query({
    name: "keep-prepared-home",
    text: `
      insert into prepared_home (listener_id, prepared_at, policy_version_id, model_versions, last_interaction_id, content)
      select $1, $2, $3, $4, (select id from interaction where listener_id = $1 order by id desc limit 1), $5
      on conflict (listener_id) do update set
        prepared_at = excluded.prepared_at, policy_version_id = excluded.policy_version_id,
        model_versions = excluded.model_versions, last_interaction_id = excluded.last_interaction_id,
        content = excluded.content`,
    values: [
      listenerId,
      home.preparedAt,
      home.policyVersionId,
      JSON.stringify(home.modelVersions),
      JSON.stringify(home.content),
    ],
  });
}

/** The Home that was composed beforehand for a listener; null when there is none. */
export async function readPreparedHome(db: Database, listenerId: ListenerId): Promise<PreparedHomeRow | null> {
  const { rows } = await db.pool.query<PreparedHomeRow>({
    name: "read-prepared-home",
    text: `
      select prepared_at as "preparedAt", policy_version_id as "policyVersionId", model_versions as "modelVersions", content
      from prepared_home where listener_id = $1`,
    values: [listenerId],
  });
  return rows[0] ?? null;
}
