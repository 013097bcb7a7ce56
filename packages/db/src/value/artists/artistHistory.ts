import { lowestIdAt } from "../../data/partitions.ts";
import type { Database } from "../../database.ts";

import { exposureSql, makerSql } from "./makerSql.ts";
import { mostHomes, sampledHomesSql, sampleOf, type Stretch } from "./sampledHomes.ts";

const weekSeconds = 604_800;

/** What Homes gave an artist in one week and from one shelf. */
export interface WeeklyExposure {
  /** whole weeks before the end of the stretch, 0 the latest */
  week: number;
  shelf: string;
  /** in units of a first place */
  exposure: number;
  /** places on shelves */
  cards: number;
}

/** The exposure of one artist, week by week back from the end of a stretch; where there are many Homes, from a fixed sample of them. */
export async function readArtistExposureWeeks(
  db: Database,
  artistId: number,
  stretch: Stretch,
): Promise<WeeklyExposure[]> {
  const { everyNth } = await sampleOf(db, stretch, mostHomes);
  const { rows } = await db.pool.query<WeeklyExposure>({
    name: "read-artist-exposure-weeks",
    text: `
      with shown as materialized (${sampledHomesSql}), own as (select array_agg(item_id) as ids from (${makerSql}) as maker where artist_id = $4)
      select floor(extract(epoch from $2::timestamptz - shown.served_at) / ${weekSeconds})::int as week, slate.shelf,
             (sum(${exposureSql("listed.rank")}) * $3)::float8 as exposure, (count(*) * $3)::int as cards
      from own
      cross join shown
      join slate on slate.home_id = shown.id and slate.item_ids && own.ids
      cross join lateral unnest(slate.item_ids) with ordinality as listed (item_id, rank)
      where listed.item_id = any(own.ids)
      group by week, slate.shelf
      order by week, slate.shelf`,
    values: [stretch.from, stretch.to, everyNth, artistId],
  });
  return rows;
}

export interface WeeklyStreams {
  week: number;
  streams: number;
  fromHome: number;
  listeners: number;
}

/** The streams of one artist, week by week back from the end of a stretch. */
export async function readArtistStreamWeeks(
  db: Database,
  { artistId, homeShelves }: { artistId: number; homeShelves: readonly string[] },
  { from, to }: Stretch,
): Promise<WeeklyStreams[]> {
  const { rows } = await db.pool.query<WeeklyStreams>({
    name: "read-artist-stream-weeks",
    text: `
      select floor(extract(epoch from $5::timestamptz - occurred_at) / ${weekSeconds})::int as week,
             count(*)::int as streams, (count(*) filter (where source_shelf = any($4)))::int as "fromHome",
             count(distinct listener_id)::int as listeners
      from interaction
      where id >= $1::uuid and id < $2::uuid and kind = 'item.played' and ms_played >= 30000
        and occurred_at <= $5 and item_id in (select item_id from track where artist_id = $3)
      group by week order by week`,
    values: [lowestIdAt(from.getTime()), lowestIdAt(to.getTime() + 1), artistId, homeShelves, to],
  });
  return rows;
}
