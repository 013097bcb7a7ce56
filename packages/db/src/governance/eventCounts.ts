import type { Database } from "../database.ts";

/** Below this many rows a partition is counted row by row: cheap, and exact while a log is young. */
const exactBelow = 10_000;

interface PartitionStatistics {
  /** schema-qualified and quoted by the server */
  partition: string;
  rows: number;
}

export interface EventTotal {
  count: number;
  /** true when the count of a large month came from the server's statistics */
  estimated: boolean;
}

/**
 * Events in the whole log. A month that the statistics say is large is not counted but taken from them (`reltuples` at the
 * last analyse, `n_live_tup` with what was appended since; the log only grows, so the greater is the newer). Small or never
 * analysed months are counted.
 */
export async function readEventTotal(db: Database): Promise<EventTotal> {
  const { rows: partitions } = await db.pool.query<PartitionStatistics>(`
    select month.oid::regclass::text as partition,
           greatest(month.reltuples, coalesce(statistics.n_live_tup, 0))::float8 as rows
    from pg_inherits
    join pg_class month on month.oid = pg_inherits.inhrelid
    left join pg_stat_all_tables statistics on statistics.relid = month.oid
    where pg_inherits.inhparent = 'interaction'::regclass`);
  const large = partitions.filter(({ rows }) => rows >= exactBelow);
  const small = partitions.filter(({ rows }) => rows < exactBelow).map(({ partition }) => partition);
  const estimate = large.reduce((sum, { rows }) => sum + rows, 0);
  return { count: estimate + (await countExactly(db, small)), estimated: large.length > 0 };
}

async function countExactly(db: Database, partitions: string[]): Promise<number> {
  if (partitions.length === 0) return 0;
  const counts = partitions.map((partition) => `select count(*) as rows from ${partition}`).join(" union all ");
  const { rows } = await db.pool.query<{ sum: number }>(`select sum(rows)::float8 as sum from (${counts}) as month`);
  return rows[0]?.sum ?? 0;
}

export interface RecentEvents {
  lastMinute: number;
  lastDay: number;
  /** 24 hours in UTC, the last one still running */
  byHour: { hour: Date; count: number }[];
}

const hourMs = 3_600_000;

/** Events by the time they reached the log, counted exactly over the index on that time. */
export async function readRecentEvents(db: Database, now: Date): Promise<RecentEvents> {
  const currentHour = Math.floor(now.getTime() / hourMs) * hourMs;
  const { rows } = await db.pool.query<{ hour: Date; count: number; inDay: number; inMinute: number }>(
    `select date_trunc('hour', received_at, 'UTC') as hour,
            count(*)::float8 as count,
            (count(*) filter (where received_at > $1::timestamptz - interval '1 day'))::float8 as "inDay",
            (count(*) filter (where received_at > $1::timestamptz - interval '1 minute'))::float8 as "inMinute"
     from interaction
     where received_at > $1::timestamptz - interval '1 day' and received_at <= $1
     group by 1`,
    [now],
  );
  const counts = new Map(rows.map(({ hour, count }) => [hour.getTime(), count]));
  const byHour = Array.from({ length: 24 }, (_, index) => {
    const hour = currentHour - (23 - index) * hourMs;
    return { hour: new Date(hour), count: counts.get(hour) ?? 0 };
  });
  return {
    lastMinute: rows.reduce((sum, { inMinute }) => sum + inMinute, 0),
    lastDay: rows.reduce((sum, { inDay }) => sum + inDay, 0),
    byHour,
  };
}
