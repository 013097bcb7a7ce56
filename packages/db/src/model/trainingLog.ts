import { to as copyTo } from "pg-copy-streams";
import type { Database } from "../database.ts";
import { BinaryCopyReader, type CopyField } from "./binaryCopy.ts";
import { LogColumns, type TrainingLog } from "./trainingColumns.ts";

/** Only listeners who agreed, only what was not private, only what concerns an item, only what had arrived. */
const teaches = (receivedUntil: string): string => `
  from interaction
  where not private and item_id is not null and kind not in ('search.made', 'shuffle.disabled')
    and listener_id in (select id from listener where training_consent) and received_at <= ${receivedUntil}`;

/** In the order of `LogColumns.add`. */
const fieldCount = 11;
const copySql = (receivedUntil: Date): string => `
  copy (
    select listener_id, item_id, (date_part('epoch', occurred_at) * 1000)::float8, kind::text, ms_played, duration_ms,
           end_reason, skipped, local_hour, source_shelf, slate_id
    ${teaches(`'${receivedUntil.toISOString()}'`)}
  ) to stdout (format binary)`;

const whole = (bytes: Buffer, { start, length }: CopyField): number => (length < 0 ? -1 : bytes.readInt32BE(start));
const text = (bytes: Buffer, { start, length }: CopyField): string | null =>
  length < 0 ? null : bytes.toString("utf8", start, start + length);
const truth = (bytes: Buffer, { start, length }: CopyField): boolean | null => (length < 0 ? null : bytes[start] === 1);

function uuid(bytes: Buffer, { start, length }: CopyField): string | null {
  if (length < 0) return null;
  const hex = bytes.toString("hex", start, start + length);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function addRow(columns: LogColumns, bytes: Buffer, fields: readonly CopyField[]): void {
  const [listenerId, itemId, occurredAt, kind, msPlayed, durationMs, endReason, skipped, hour, shelf, slateId] = fields;
  columns.add({
    listenerId: whole(bytes, listenerId),
    itemId: whole(bytes, itemId),
    occurredAt: Math.round(bytes.readDoubleBE(occurredAt.start)),
    kind: text(bytes, kind) ?? "",
    msPlayed: whole(bytes, msPlayed),
    durationMs: whole(bytes, durationMs),
    endReason: text(bytes, endReason),
    skipped: truth(bytes, skipped),
    localHour: bytes.readInt16BE(hour.start),
    sourceShelf: text(bytes, shelf),
    slateId: uuid(bytes, slateId),
  });
}

/** What of the log a training looks at: everything that had arrived by a moment. */
export interface TrainingSnapshot {
  /** plays that arrived later are left to the next training */
  receivedUntil: Date;
  /** start of the first and the last play, milliseconds since 1970 UTC; null when there is none */
  span: { from: number; to: number } | null;
}

/** The log as it is now, or as it was when nothing had arrived after `receivedUntil`. */
export async function readTrainingSnapshot(db: Database, receivedUntil?: Date): Promise<TrainingSnapshot> {
  const until = receivedUntil ?? (await readLatestArrival(db));
  return { receivedUntil: until, span: await readSpan(db, until) };
}

async function readLatestArrival(db: Database): Promise<Date> {
  const { rows } = await db.pool.query<{ until: Date | null }>("select max(received_at) as until from interaction");
  return rows[0]?.until ?? new Date(0);
}

async function readSpan(db: Database, receivedUntil: Date): Promise<TrainingSnapshot["span"]> {
  const { rows } = await db.pool.query<{ from: number | null; to: number | null }>(
    `select (select round(date_part('epoch', occurred_at) * 1000) ${teaches("$1")} order by id limit 1) as from,
            (select round(date_part('epoch', occurred_at) * 1000) ${teaches("$1")} order by id desc limit 1) as to`,
    [receivedUntil],
  );
  const { from, to } = rows[0] ?? { from: null, to: null };
  return from === null || to === null ? null : { from, to };
}

/**
 * Reads what models may learn from the log by COPY, in columns of numbers: about 30 bytes a row, no object.
 *
 * @param onRows called now and then with the number of rows read so far
 */
export async function readTrainingLog(
  db: Database,
  { receivedUntil }: Pick<TrainingSnapshot, "receivedUntil">,
  onRows?: (rows: number) => void,
): Promise<TrainingLog> {
  const client = await db.pool.connect();
  const columns = new LogColumns();
  let finished = false;
  try {
    const reader = new BinaryCopyReader(fieldCount, (bytes, fields) => addRow(columns, bytes, fields));
    for await (const chunk of client.query(copyTo(copySql(receivedUntil))) as AsyncIterable<Buffer>) {
      reader.push(chunk);
      onRows?.(columns.length);
    }
    finished = true;
  } finally {
    // A reading that broke off leaves the connection in the middle of its answer, of no use to anybody else.
    client.release(!finished);
  }
  return columns.byListener();
}
