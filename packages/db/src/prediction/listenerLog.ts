import type { Interaction, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** A row of the log with its id, whose order is that of time. */
export interface LoggedInteraction extends Interaction {
  id: string;
}

export interface LogStretch {
  listenerId: ListenerId;
  /** only rows with this id or a later one */
  from?: string;
  /** only rows before this id */
  before?: string;
  /** most rows, the latest ones */
  limit: number;
}

const firstId = "00000000-0000-0000-0000-000000000000";
const lastId = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** A stretch of one listener's log, latest first; private rows and searches are left out, because they steer nothing. */
export async function readListenerLog(db: Database, stretch: LogStretch): Promise<LoggedInteraction[]> {
  const { listenerId, from = firstId, before = lastId, limit } = stretch;
  const { rows } = await db.pool.query<Omit<LoggedInteraction, "listenerId" | "private">>({
    name: "read-listener-log",
    text: `
      select id, kind, item_id as "itemId",
             round(date_part('epoch', occurred_at) * 1000) as "occurredAt", ms_played as "msPlayed",
             duration_ms as "durationMs", end_reason as "endReason", skipped, local_hour as "localHour",
             source_shelf as "sourceShelf"
      from interaction
      where listener_id = $1 and id >= $2::uuid and id < $3::uuid and not private and item_id is not null
      order by id desc
      limit $4`,
    values: [listenerId, from, before, limit],
  });
  return rows.map((row) => Object.assign(row, { listenerId, private: false }));
}
