import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** A card as it was served, with everything that was kept of how it came about. */
export interface ServedCard {
  homeId: string;
  servedAt: Date;
  /** how the Home came about: online, batch, unprofiled or fallback */
  mode: string;
  policyVersion: number;
  /** model name → version that served */
  modelVersions: Record<string, number>;
  /** 0–1 */
  requestedDial: number;
  appliedDial: number;
  /** 0–23 */
  localHour: number;
  /** of the features in `vector`; null where none were kept */
  cardSchemaHash: string | null;
  /** shelf kind */
  shelf: string;
  shelfTitle: string;
  /** of the shelf, from the top, from 1 */
  position: number;
  /** null where the order was fixed */
  orderPropensity: number | null;
  itemId: ItemId;
  source: string;
  score: number;
  propensity: number;
  /** what led to the score, as serving wrote it; null where it was not kept */
  trace: unknown;
  /** what the ranker was given, NaN where it knew nothing; null where none was asked */
  vector: Float32Array<ArrayBuffer> | null;
  /** when she saw it; null when she did not */
  seenAt: Date | null;
}

interface ServedCardRow extends Omit<ServedCard, "vector"> {
  vectors: Buffer | null;
  cards: number;
}

/** The card of a rank of a slate that was served to this listener; null when there is none. */
export async function readServedCard(
  db: Database,
  listenerId: ListenerId,
  { slateId, rank }: { slateId: string; rank: number },
): Promise<ServedCard | null> {
  const { rows } = await db.pool.query<ServedCardRow>({
    name: "read-served-card",
    text: `
      select home.id as "homeId", home.served_at as "servedAt", home.mode, home.policy_version_id as "policyVersion",
             home.model_versions as "modelVersions", home.requested_dial as "requestedDial",
             home.applied_dial as "appliedDial", home.local_hour as "localHour",
             home.card_schema_hash as "cardSchemaHash", slate.shelf, slate.title as "shelfTitle", slate.position,
             slate.order_propensity as "orderPropensity", slate.item_ids[$3] as "itemId", slate.sources[$3] as source,
             slate.scores[$3] as score, slate.propensities[$3] as propensity, slate.traces -> ($3 - 1) as trace,
             slate.card_vectors as vectors, cardinality(slate.item_ids) as cards, impression.seen_at as "seenAt"
      from slate
      join home on home.id = slate.home_id
      left join impression on impression.slate_id = slate.id and impression.rank = $3
      where slate.id = $2::uuid and home.listener_id = $1 and $3 between 1 and cardinality(slate.item_ids)`,
    values: [listenerId, slateId, rank],
  });
  const [row] = rows;
  if (!row) return null;
  const { vectors, cards, ...card } = row;
  return { ...card, vector: vectors && rowOf(vectors, { rows: cards, at: rank - 1 }) };
}

/** One row of numbers of 32 bits, little-endian; null when it holds none, because the ranker was not asked for that card. */
function rowOf(bytes: Buffer, { rows, at }: { rows: number; at: number }): Float32Array<ArrayBuffer> | null {
  const length = bytes.length / 4 / rows;
  if (!Number.isInteger(length))
    throw new RangeError(`${bytes.length} bytes are no ${rows} rows of numbers of 32 bits`);
  const row = Float32Array.from({ length }, (_, feature) => bytes.readFloatLE((at * length + feature) * 4));
  return row.every(Number.isNaN) ? null : row;
}
