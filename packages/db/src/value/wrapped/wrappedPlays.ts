import type { ListenerId } from "@segue/engine/data";
import type { WrappedPlay } from "@segue/engine/value";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Database } from "../../database.ts";
import { BinaryCopyReader, type CopyField } from "../../model/binaryCopy.ts";
import { textOf, uuidOf } from "../../model/binaryFields.ts";
import { disownedStampOf } from "../../prediction/servedListener.ts";

/** What names a state of a listener's log, and where she lives. */
export interface LogState {
  listenerId: ListenerId;
  logStamp: number;
  disownedStamp: string;
  /** IANA zone of now: it says which day it is for her */
  zone: string;
  /** ISO 3166 alpha-2; null where it is not known */
  country: string | null;
}

/** All plays of a listener that Wrapped may count, in the order of start and id, and the state that they are of. */
export interface WrappedLog {
  state: LogState;
  plays: WrappedPlay[];
}

const statesSql = `
  select id as "listenerId", log_stamp as "logStamp", ${disownedStampOf("listener.id")} as "disownedStamp", zone, country
  from listener`;

/** Neither private nor somebody else's; in the order of `playOf`. */
const playsSql = (whose: string): string => `
  select listener_id, item_id, (date_part('epoch', occurred_at) * 1000)::float8, ms_played, duration_ms, end_reason,
         zone, "precision"::text, id
  from interaction
  where kind = 'item.played' and item_id is not null and not private ${whose}
    and not exists (
      select from disowned_play
      where disowned_play.listener_id = interaction.listener_id and disowned_play.interaction_id = interaction.id
    )
  order by listener_id, occurred_at, id`;

const fieldCount = 9;
/** So much of a sort may be held in memory, where the server's own setting would write it out in parts. */
const sortMemory = "192MB";

const whole = (bytes: Buffer, { start, length }: CopyField): number | null =>
  length < 0 ? null : bytes.readInt32BE(start);
const text = (bytes: Buffer, field: CopyField): string | null => (field.length < 0 ? null : textOf(bytes, field));

function playOf(bytes: Buffer, fields: readonly CopyField[]): WrappedPlay {
  const [, itemId, occurredAt, msPlayed, durationMs, endReason, zone, precision, id] = fields;
  return {
    id: uuidOf(bytes, id),
    itemId: bytes.readInt32BE(itemId.start),
    occurredAt: Math.round(bytes.readDoubleBE(occurredAt.start)),
    msPlayed: whole(bytes, msPlayed),
    durationMs: whole(bytes, durationMs),
    endReason: text(bytes, endReason),
    zone: textOf(bytes, zone),
    precision: textOf(bytes, precision) as WrappedPlay["precision"],
  };
}

/** Runs in one view of the database, so that states and plays are of the same moment. */
async function inOneView<Answer>(db: Database, read: (client: pg.PoolClient) => Promise<Answer>): Promise<Answer> {
  const client = await db.pool.connect();
  let finished = false;
  try {
    await client.query("begin isolation level repeatable read read only");
    const answer = await read(client);
    await client.query("commit");
    finished = true;
    return answer;
  } finally {
    // A reading that broke off leaves the connection in the middle of its answer, of no use to anybody else.
    client.release(!finished);
  }
}

/** Plays as they arrive, cut where the listener changes. */
async function* byListener(client: pg.PoolClient, whose: string): AsyncGenerator<[listenerId: number, WrappedPlay[]]> {
  const done: [number, WrappedPlay[]][] = [];
  let current: [number, WrappedPlay[]] | null = null;
  const reader = new BinaryCopyReader(fieldCount, (bytes, fields) => {
    const listenerId = bytes.readInt32BE(fields[0].start);
    if (current?.[0] !== listenerId) {
      if (current) done.push(current);
      current = [listenerId, []];
    }
    current[1].push(playOf(bytes, fields));
  });
  for await (const chunk of client.query(
    copyTo(`copy (${playsSql(whose)}) to stdout (format binary)`),
  ) as AsyncIterable<Buffer>) {
    reader.push(chunk);
    yield* done.splice(0);
  }
  if (current) yield current;
}

/** The log of one listener; null when she is gone. */
export function readWrappedLog(db: Database, listenerId: ListenerId): Promise<WrappedLog | null> {
  return inOneView(db, async (client) => {
    const { rows } = await client.query<LogState>(`${statesSql} where id = $1`, [listenerId]);
    const [state] = rows;
    if (!state) return null;
    for await (const [, plays] of byListener(client, `and listener_id = ${Math.trunc(listenerId)}`))
      return { state, plays };
    return { state, plays: [] };
  });
}

/**
 * The logs of all who ever played something, one after the other in ascending order of id; the whole log is sorted and read once.
 *
 * @param take is waited for before the next one is given
 */
export function readWrappedLogs(
  db: Database,
  take: (log: WrappedLog, progress: { done: number; total: number }) => Promise<void>,
): Promise<void> {
  return inOneView(db, async (client) => {
    await client.query(`set local work_mem = '${sortMemory}'`);
    const { rows } = await client.query<LogState>(statesSql);
    const states = new Map<number, LogState>(rows.map((state) => [state.listenerId, state]));
    let done = 0;
    for await (const [listenerId, plays] of byListener(client, "")) {
      const state = states.get(listenerId);
      if (state) await take({ state, plays }, { done: ++done, total: states.size });
    }
  });
}
