import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** One shelf as served; the arrays run in parallel, rank 1 first. */
export interface NewSlate {
  /** UUIDv7 */
  id: string;
  shelf: string;
  title: string;
  itemIds: ItemId[];
  sources: string[];
  scores: number[];
  /** each in (0, 1] */
  propensities: number[];
}

/** A Home as served. */
export interface NewHome {
  /** UUIDv7 */
  id: string;
  listenerId: ListenerId;
  servedAt: Date;
  policyVersionId: number;
  /** model name → version that served */
  modelVersions: Record<string, number>;
  /** 0–1 */
  requestedDial: number;
  appliedDial: number;
  /** 0–23 */
  localHour: number;
  schemaHash: string;
  vector: number[];
  latencyMicros: number;
  /** from the top */
  slates: NewSlate[];
}

const insertSql = `
  with served as (
    insert into home (id, listener_id, served_at, policy_version_id, model_versions, requested_dial, applied_dial,
                      local_hour, schema_hash, vector, latency_micros)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  )
  insert into slate (id, home_id, shelf, position, title, item_ids, sources, scores, propensities)
  select id, $1, shelf, position, title, "itemIds", sources, scores, propensities
  from jsonb_to_recordset($12::jsonb) as shelf (
    id uuid, shelf text, position smallint, title text, "itemIds" int[], sources text[], scores float8[], propensities float8[])`;

/** Records a Home with its slates in one statement, so that neither is ever there without the other. */
export async function insertHome(db: Database, home: NewHome): Promise<void> {
  const slates = home.slates.map((slate, index) => Object.assign({ position: index + 1 }, slate));
  await db.pool.query({
    name: "insert-home",
    text: insertSql,
    values: [
      home.id,
      home.listenerId,
      home.servedAt,
      home.policyVersionId,
      JSON.stringify(home.modelVersions),
      home.requestedDial,
      home.appliedDial,
      home.localHour,
      home.schemaHash,
      home.vector,
      home.latencyMicros,
      JSON.stringify(slates),
    ],
  });
}
