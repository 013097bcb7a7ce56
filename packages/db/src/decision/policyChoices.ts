import type { Database } from "../database.ts";

/** A rights holder as a policy's cost table names it. */
export interface RightsHolderRow {
  id: number;
  name: string;
  /** millionths of the house currency for a stream, as the catalogue has it */
  microsPerStream: number;
  artists: number;
}

/** Every rights holder, by name. */
export async function readRightsHolders(db: Database): Promise<RightsHolderRow[]> {
  const { rows } = await db.pool.query<RightsHolderRow>({
    name: "read-rights-holders",
    text: `
      select id, name, micros_per_stream as "microsPerStream",
             (select count(*)::int from artist where rights_holder_id = rights_holder.id) as artists
      from rights_holder order by name`,
  });
  return rows;
}

/** Countries that listeners live in. */
export async function readMarkets(db: Database): Promise<{ country: string; listeners: number }[]> {
  const { rows } = await db.pool.query<{ country: string; listeners: number }>({
    name: "read-markets",
    text: `
      select country, count(*)::int as listeners from listener
      where country is not null group by country order by listeners desc, country`,
  });
  return rows;
}
