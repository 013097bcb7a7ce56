import { endianness } from "node:os";
import type { ItemId, ListenerId } from "@segue/engine/data";
import type { ExperimentArm } from "@segue/engine/value";
import { float8Array, int4Array } from "../binaryArray.ts";
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
  /** what it was drawn from, see `encodeSlatePool`; null where the dial did not order it */
  pool: Uint8Array | null;
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
  /** the experiment that it is part of, and on which side; none where it is left out or null */
  enrolment?: { experimentId: string; arm: ExperimentArm } | null;
  /** from the top */
  slates: NewSlate[];
}

const insertSql = `
  with served as (
    insert into home (id, listener_id, served_at, policy_version_id, model_versions, requested_dial, applied_dial,
                      local_hour, schema_hash, vector, latency_micros, mode, card_schema_hash, experiment_id, arm)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::home_mode, $13, $20, $21::experiment_arm)
  )
  insert into slate (id, home_id, shelf, position, title, item_ids, sources, scores, propensities, order_propensity, traces,
                     card_vectors, pool)
  select id, $1, shelf, position, title, ($15::int[])[first : last], ($16::text[])[first : last],
         ($17::float8[])[first : last], ($18::float8[])[first : last], "orderPropensity",
         convert_from(substring($14::bytea from "tracesFrom" for "tracesLength"), 'UTF8')::json,
         case when "vectorsLength" > 0 then substring($14::bytea from "vectorsFrom" for "vectorsLength") end,
         case when "poolLength" > 0 then substring($14::bytea from "poolFrom" for "poolLength") end
  from jsonb_to_recordset($19::jsonb) as shelf (
    id uuid, shelf text, position smallint, title text, first int, last int, "orderPropensity" float8,
    "tracesFrom" int, "tracesLength" int, "vectorsFrom" int, "vectorsLength" int, "poolFrom" int, "poolLength" int)`;

/** Records a Home with its slates in one statement, so that neither is ever there without the other. */
export async function insertHome(db: Database, home: NewHome): Promise<void> {
  const { slates } = home;
  const { bytes, shelves } = shelfRows(slates);
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
      float8Array(home.vector),
      home.latencyMicros,
      home.mode,
      home.cardSchemaHash,
      bytes,
      int4Array(slates.flatMap(({ itemIds }) => itemIds)),
      slates.flatMap(({ sources }) => sources),
      float8Array(slates.flatMap(({ scores }) => scores)),
      float8Array(slates.flatMap(({ propensities }) => propensities)),
      JSON.stringify(shelves),
      home.enrolment?.experimentId ?? null,
      home.enrolment?.arm ?? null,
    ],
  });
}

const noBytes = new Uint8Array();

/**
 * The shelves as rows, each with where its cards lie among the cards of all, from 1, and its vectors, traces and pool among the bytes, from 1:
 * whatever is written card by card travels once for the whole Home, and is cut by the database without being read.
 */
function shelfRows(slates: readonly NewSlate[]): { shelves: object[]; bytes: Buffer } {
  const parts: Uint8Array[] = [];
  let byte = 1;
  const take = (part: Uint8Array): [from: number, length: number] => {
    parts.push(part);
    byte += part.length;
    return [byte - part.length, part.length];
  };
  let card = 1;
  const shelves = slates.map(({ id, shelf, title, itemIds, orderPropensity, cardVectors, traces, pool }, index) => {
    const [vectorsFrom, vectorsLength] = take(littleEndian(cardVectors ?? new Float32Array()));
    const [tracesFrom, tracesLength] = take(Buffer.from(JSON.stringify(traces)));
    const [poolFrom, poolLength] = take(pool ?? noBytes);
    const [first, last] = [card, card + itemIds.length - 1];
    card += itemIds.length;
    const places = { first, last, vectorsFrom, vectorsLength, tracesFrom, tracesLength, poolFrom, poolLength };
    return { id, shelf, title, position: index + 1, orderPropensity, ...places };
  });
  return { shelves, bytes: Buffer.concat(parts) };
}

/** The numbers' bytes, turned round on machines that keep the highest one first. */
function littleEndian(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return endianness() === "LE" ? bytes : Buffer.from(bytes).swap32();
}
