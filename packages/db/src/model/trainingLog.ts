import type { Interaction, InteractionKind, ItemId, ListenerId } from "@segue/engine/data";
import { to as copyTo } from "pg-copy-streams";
import type { Database } from "../database.ts";

/** What a model learns from one row of the log. */
export type TrainingInteraction = Pick<
  Interaction,
  "kind" | "itemId" | "occurredAt" | "msPlayed" | "durationMs" | "endReason" | "private"
>;

/** All that one listener's log may teach. */
export interface TrainingListener {
  listenerId: ListenerId;
  interactions: TrainingInteraction[];
}

/** Only listeners who agreed, only what was not private, only what concerns an item. */
const teaches = `
  from interaction
  where not private and item_id is not null and kind not in ('search.made', 'shuffle.disabled')
    and listener_id in (select id from listener where training_consent)`;

const copySql = `
  copy (
    select listener_id, kind, item_id, round(date_part('epoch', occurred_at) * 1000)::bigint,
           ms_played, duration_ms, end_reason ${teaches}
    order by listener_id
  ) to stdout`;

const numberOrNull = (field: string | undefined): number | null =>
  field === undefined || field === "\\N" ? null : Number(field);

function interactionOf(fields: string[]): TrainingInteraction {
  const endReason = fields[6] ?? "\\N";
  return {
    kind: fields[1] as InteractionKind,
    itemId: Number(fields[2]) as ItemId,
    occurredAt: Number(fields[3]),
    msPlayed: numberOrNull(fields[4]),
    durationMs: numberOrNull(fields[5]),
    endReason: endReason === "\\N" ? null : endReason,
    private: false,
  };
}

/** Whole lines of a stream of bytes, a chunk's worth at a time. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield lines;
  }
}

/** Gathers rows that come in the order of their listeners. */
class ListenerGroups {
  #current: TrainingListener | undefined;

  /** Takes further rows in; gives the listeners that are complete by them. */
  *take(lines: string[]): Generator<TrainingListener> {
    for (const line of lines) {
      const fields = line.split("\t");
      const listenerId = Number(fields[0]) as ListenerId;
      if (this.#current && this.#current.listenerId !== listenerId) yield this.#current;
      if (this.#current?.listenerId !== listenerId) this.#current = { listenerId, interactions: [] };
      this.#current.interactions.push(interactionOf(fields));
    }
  }

  /** Gives the last listener. */
  *end(): Generator<TrainingListener> {
    if (this.#current) yield this.#current;
  }
}

/**
 * Streams the log to a trainer, one listener after the other by id, without holding more than one listener in memory. It sees
 * the log as it was when the stream began.
 */
export async function* streamTrainingLog(db: Database): AsyncGenerator<TrainingListener> {
  const client = await db.pool.connect();
  let finished = false;
  try {
    const groups = new ListenerGroups();
    for await (const lines of linesOf(client.query(copyTo(copySql)))) yield* groups.take(lines);
    yield* groups.end();
    finished = true;
  } finally {
    // A reader that stopped early leaves the connection in the middle of its answer, of no use to anybody else.
    client.release(!finished);
  }
}

/** Start of the first and the last play that a model may learn from, milliseconds; null when there is none. */
export async function readTrainingSpan(db: Database): Promise<{ from: number; to: number } | null> {
  const { rows } = await db.pool.query<{ from: number | null; to: number | null }>(
    `select (select round(date_part('epoch', occurred_at) * 1000) ${teaches} order by id limit 1) as from,
            (select round(date_part('epoch', occurred_at) * 1000) ${teaches} order by id desc limit 1) as to`,
  );
  const { from, to } = rows[0] ?? { from: null, to: null };
  return from === null || to === null ? null : { from, to };
}
