import type { ExperimentArm } from "@segue/engine/value";
import type { Database } from "../../database.ts";

/** Who was served on one side on one day. */
export interface DayExposure {
  /** its beginning, UTC */
  day: Date;
  arm: ExperimentArm;
  homes: number;
  /** who had not been served before */
  newListeners: number;
}

/** Homes that an experiment really served, day by day. @param since before its first Home */
export async function readDayExposures(db: Database, id: string, since: Date): Promise<DayExposure[]> {
  const { rows } = await db.pool.query<DayExposure>(
    `select date_trunc('day', served_at, 'UTC') as day, arm, count(*)::float8 as homes,
            (count(*) filter (where number = 1))::float8 as "newListeners"
     from (
       select served_at, arm, row_number() over (partition by listener_id order by served_at, id) as number
       from home where experiment_id = $1::uuid and served_at >= $2
     ) as served
     group by 1, 2
     order by 1, 2`,
    [id, since],
  );
  return rows;
}

/** Listeners whom every experiment served, by side; experiments without any are left out. */
export async function countExposures(
  db: Database,
  ids: readonly string[],
): Promise<{ id: string; arm: ExperimentArm; listeners: number }[]> {
  const { rows } = await db.pool.query<{ id: string; arm: ExperimentArm; listeners: number }>(
    `select experiment_id as id, arm, (count(distinct listener_id))::float8 as listeners
     from home where experiment_id = any($1::uuid[]) group by experiment_id, arm`,
    [ids],
  );
  return rows;
}

/** When the latest Home was served; null when none was. */
export async function readLatestHomeAt(db: Database): Promise<Date | null> {
  const { rows } = await db.pool.query<{ at: Date | null }>("select max(served_at) as at from home");
  return rows[0]?.at ?? null;
}
