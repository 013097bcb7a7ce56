import { lowestIdAt } from "../data/partitions.ts";
import type { Database } from "../database.ts";

export interface CatalogueSize {
  listeners: number;
  tracks: number;
  artists: number;
}

/** Rows that people would recognise, counted exactly; thousands of rows, so a few milliseconds. */
export async function readCatalogueSize(db: Database): Promise<CatalogueSize> {
  const [listeners, tracks, artists] = await Promise.all([
    db.prisma.listener.count(),
    db.prisma.track.count(),
    db.prisma.artist.count(),
  ]);
  return { listeners, tracks, artists };
}

export interface HomeServing {
  /** Homes served in the 24 hours before `now` */
  lastDay: number;
  /** milliseconds; null when none was served */
  latencyMsP50: number | null;
  latencyMsP99: number | null;
}

/** How many Homes were served in the last 24 hours, and how fast; those of a simulated world, which nobody waited for, do not count. */
export async function readHomeServing(db: Database, now: Date): Promise<HomeServing> {
  const { rows } = await db.pool.query<HomeServing>(
    `select count(*)::float8 as "lastDay",
            percentile_cont(0.5) within group (order by latency_micros) / 1000 as "latencyMsP50",
            percentile_cont(0.99) within group (order by latency_micros) / 1000 as "latencyMsP99"
     from home
     where served_at > $1::timestamptz - interval '1 day' and served_at <= $1 and latency_micros is not null`,
    [now],
  );
  return rows[0] ?? { lastDay: 0, latencyMsP50: null, latencyMsP99: null };
}

export interface ListeningValue {
  /** plays of at least 30 seconds, the unit that rights holders are paid for */
  streams: number;
  /** minutes of sound that were heard */
  minutes: number;
  /** listeners who heard anything */
  activeListeners: number;
}

/** What was heard in the 24 hours before `now`, by the time it began; the months before are never read. */
export async function readListeningValue(db: Database, now: Date): Promise<ListeningValue> {
  const { rows } = await db.pool.query<ListeningValue>(
    `select (count(*) filter (where ms_played >= 30000))::float8 as streams,
            round(coalesce(sum(ms_played), 0) / 60000.0)::float8 as minutes,
            (count(distinct listener_id))::float8 as "activeListeners"
     from interaction
     where id >= $1::uuid and id < $2::uuid and kind = 'item.played'`,
    [lowestIdAt(now.getTime() - 86_400_000), lowestIdAt(now.getTime() + 1)],
  );
  return rows[0] ?? { streams: 0, minutes: 0, activeListeners: 0 };
}

export interface LiveModel {
  name: string;
  version: number;
  trainedAt: Date;
  checksum: string;
  card: unknown;
}

/** The model versions that serve, one a family, by name. */
export async function readLiveModels(db: Database): Promise<LiveModel[]> {
  const aliases = await db.prisma.modelAlias.findMany({
    where: { alias: "live" },
    orderBy: { name: "asc" },
    select: { modelVersion: { select: { name: true, version: true, trainedAt: true, checksum: true, card: true } } },
  });
  return aliases.map(({ modelVersion }) => modelVersion);
}
