import { to as copyTo } from "pg-copy-streams";
import type { Database } from "../database.ts";
import { lowestIdAt } from "../data/partitions.ts";
import { BinaryCopyReader, type CopyField } from "./binaryCopy.ts";
import { textOf, uuidOf } from "./binaryFields.ts";
import { LogColumns, type TrainingLog } from "./trainingColumns.ts";

/** Rows of the log that a training reads at most, about 40 bytes each: the newest months, whole, that hold no more. */
const mostRows = 25_000_000;

/** Only listeners who agreed, only what was not private nor disowned, only what concerns an item, only what had arrived. */
const teaches = (receivedUntil: string, firstId: string): string => `
  from interaction
  where id >= ${firstId} and not private and item_id is not null and kind not in ('search.made', 'shuffle.disabled')
    and id not in (select interaction_id from disowned_play)
    and listener_id in (select id from listener where training_consent) and received_at <= ${receivedUntil}`;

/** In the order of `LogColumns.add`. */
const fieldCount = 11;
const copySql = ({ receivedUntil, firstId }: TrainingBounds): string => `
  copy (
    select listener_id, item_id, (date_part('epoch', occurred_at) * 1000)::float8, kind::text, ms_played, duration_ms,
           end_reason, skipped, local_hour, source_shelf, slate_id
    ${teaches(`'${receivedUntil.toISOString()}'`, `'${firstId}'`)}
  ) to stdout (format binary)`;

const whole = (bytes: Buffer, { start, length }: CopyField): number => (length < 0 ? -1 : bytes.readInt32BE(start));
const text = (bytes: Buffer, field: CopyField): string | null => (field.length < 0 ? null : textOf(bytes, field));
const uuid = (bytes: Buffer, field: CopyField): string | null => (field.length < 0 ? null : uuidOf(bytes, field));
const truth = (bytes: Buffer, { start, length }: CopyField): boolean | null => (length < 0 ? null : bytes[start] === 1);

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

/** What of the log a training looks at. */
export interface TrainingBounds {
  /** plays that arrived later are left to the next training */
  receivedUntil: Date;
  /** first id of the oldest month that is read */
  firstId: string;
}

export interface TrainingSnapshot extends TrainingBounds {
  /** start of the first and the last play, milliseconds since 1970 UTC; null when there is none */
  span: { from: number; to: number } | null;
}

export interface SnapshotWish {
  /** as it was when nothing had arrived after this; as it is now when left out */
  receivedUntil?: Date;
  /** rows that may be read, about; only the newest months when there are more */
  rows?: number;
}

/** The log as a training looks at it. */
export async function readTrainingSnapshot(db: Database, wish: SnapshotWish = {}): Promise<TrainingSnapshot> {
  const receivedUntil = wish.receivedUntil ?? (await readLatestArrival(db));
  const bounds = { receivedUntil, firstId: await readFirstId(db, wish.rows ?? mostRows) };
  return { ...bounds, span: await readSpan(db, bounds) };
}

async function readLatestArrival(db: Database): Promise<Date> {
  const { rows } = await db.pool.query<{ until: Date | null }>("select max(received_at) as until from interaction");
  return rows[0]?.until ?? new Date(0);
}

/** First id of the newest months that hold so many rows, by the server's statistics; the newest month is always read. */
async function readFirstId(db: Database, most: number): Promise<string> {
  const { rows } = await db.pool.query<{ name: string; count: number }>(`
    select relname as name, greatest(reltuples, 0)::float8 as count
    from pg_inherits join pg_class on oid = inhrelid
    where inhparent = 'interaction'::regclass order by relname desc`);
  let first = lowestIdAt(0);
  let sum = 0;
  for (const [place, { name, count }] of rows.entries()) {
    sum += count;
    if (sum > most && place > 0) return first;
    const [, year, month] = /(\d{4})_(\d{2})$/u.exec(name) ?? [];
    first = lowestIdAt(Date.UTC(Number(year), Number(month) - 1));
  }
  return lowestIdAt(0);
}

async function readSpan(db: Database, { receivedUntil, firstId }: TrainingBounds): Promise<TrainingSnapshot["span"]> {
  const { rows } = await db.pool.query<{ from: number | null; to: number | null }>(
    `select (select round(date_part('epoch', occurred_at) * 1000) ${teaches("$1", "$2")} order by id limit 1) as from,
            (select round(date_part('epoch', occurred_at) * 1000) ${teaches("$1", "$2")} order by id desc limit 1) as to`,
    [receivedUntil, firstId],
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
  bounds: TrainingBounds,
  onRows?: (rows: number) => void,
): Promise<TrainingLog> {
  const client = await db.pool.connect();
  const columns = new LogColumns();
  let finished = false;
  try {
    const reader = new BinaryCopyReader(fieldCount, (bytes, fields) => addRow(columns, bytes, fields));
    for await (const chunk of client.query(copyTo(copySql(bounds))) as AsyncIterable<Buffer>) {
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
