import { endianness } from "node:os";
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
  /** what the ranker was given, cards × features; null where none served */
  cardVectors: Float32Array | null;
  /** what led each card to its place */
  traces: object[];
  /** chance of this shelf at this place, given those above it; null where the order was fixed */
  orderPropensity: number | null;
}

export type HomeMode = "online" | "batch" | "unprofiled" | "fallback";

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
  mode: HomeMode;
  /** names the features of `cardVectors`; null where none are stored */
  cardSchemaHash: string | null;
  /** from the top */
  slates: NewSlate[];
}

const insertSql = `
  with served as (
    insert into home (id, listener_id, served_at, policy_version_id, model_versions, requested_dial, applied_dial,
                      local_hour, schema_hash, vector, latency_micros, mode, card_schema_hash)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::home_mode, $13)
  )
  insert into slate (id, home_id, shelf, position, title, item_ids, sources, scores, propensities, order_propensity, traces,
                     card_vectors)
  select id, $1, shelf, position, title, "itemIds", sources, scores, propensities, "orderPropensity", traces,
         case when "byteLength" > 0 then substring($15::bytea from "byteStart" + 1 for "byteLength") end
  from jsonb_to_recordset($14::jsonb) as shelf (
    id uuid, shelf text, position smallint, title text, "itemIds" int[], sources text[], scores float8[],
    propensities float8[], "orderPropensity" float8, traces jsonb, "byteStart" int, "byteLength" int)`;

/** Records a Home with its slates in one statement, so that neither is ever there without the other. */
export async function insertHome(db: Database, home: NewHome): Promise<void> {
  const { slates, bytes } = slateRows(home.slates);
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
      home.mode,
      home.cardSchemaHash,
      JSON.stringify(slates),
      bytes,
    ],
  });
}

/** The slates as rows, and the vectors of all of them behind each other, so that they travel as bytes. */
function slateRows(slates: readonly NewSlate[]): { slates: object[]; bytes: Buffer } {
  const parts: Uint8Array[] = [];
  let byteStart = 0;
  const rows = slates.map(({ cardVectors, ...slate }, index) => {
    const part = littleEndian(cardVectors ?? new Float32Array());
    const row = Object.assign({ position: index + 1, byteStart, byteLength: part.length }, slate);
    parts.push(part);
    byteStart += part.length;
    return row;
  });
  return { slates: rows, bytes: Buffer.concat(parts) };
}

/** The numbers' bytes, turned round on machines that keep the highest one first. */
function littleEndian(values: Float32Array): Buffer {
  const bytes = Buffer.from(values.slice().buffer);
  return endianness() === "LE" ? bytes : bytes.swap32();
}
