import type { ListenerId, Rememberable } from "@segue/engine/data";
import type { Database } from "../database.ts";
import { disownedStampSql } from "./servedListener.ts";

/** What is remembered of a row of the log, with its id, whose order is that of time. */
export interface LoggedInteraction extends Rememberable {
  id: string;
}

export interface LogStretch {
  listenerId: ListenerId;
  /** only rows with this id or a later one */
  from?: string;
  /** most rows, the latest ones */
  limit: number;
}

/** A stretch of a log, and the stamps that stood when it was read. */
export interface StampedLog {
  logStamp: number;
  disownedStamp: string;
  /** latest first */
  rows: LoggedInteraction[];
}

const firstId = "00000000-0000-0000-0000-000000000000";

type LogRow = Omit<LoggedInteraction, "private" | "id"> & {
  id: string | null;
  logStamp: number;
  disownedStamp: string;
};

/**
 * A stretch of one listener's log, latest first, with the stamps that name this state of it. Private rows, searches and disowned plays are
 * left out, because they steer nothing.
 */
export async function readListenerLog(db: Database, stretch: LogStretch): Promise<StampedLog> {
  const { listenerId, from = firstId, limit } = stretch;
  const { rows } = await db.pool.query<LogRow>({
    name: "read-listener-log",
    text: `
      select listener.log_stamp as "logStamp", ${disownedStampSql} as "disownedStamp", log.*
      from listener
      left join lateral (
        select id, kind, item_id as "itemId", round(date_part('epoch', occurred_at) * 1000) as "occurredAt",
               ms_played as "msPlayed", duration_ms as "durationMs", end_reason as "endReason",
               local_hour as "localHour"
        from interaction
        where listener_id = $1 and id >= $2::uuid and not private and item_id is not null
          and not exists (
            select from disowned_play
            where disowned_play.listener_id = $1 and disowned_play.interaction_id = interaction.id
          )
        order by id desc
        limit $3
      ) as log on true
      where listener.id = $1`,
    values: [listenerId, from, limit],
  });
  const [first] = rows;
  return {
    logStamp: first?.logStamp ?? 0,
    disownedStamp: first?.disownedStamp ?? "",
    rows: rows.flatMap((row) => (row.id === null ? [] : [interactionOf(row, row.id)])),
  };
}

function interactionOf(row: LogRow, id: string): LoggedInteraction {
  const { kind, itemId, occurredAt, msPlayed, durationMs, endReason, localHour } = row;
  return { id, kind, itemId, occurredAt, msPlayed, durationMs, endReason, localHour, private: false };
}
