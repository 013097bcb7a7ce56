import type { ListenerId } from "@segue/engine/data";
import { float8Array } from "../../binaryArray.ts";
import type { Database } from "../../database.ts";

/** What an artist's listeners heard in a year, milliseconds each, the most first. */
export interface ArtistStanding {
  artistId: number;
  heardMs: Float64Array;
}

/** Puts the standings of a year in place of those that were there, all at once. */
export async function replaceStandings(
  db: Database,
  year: number,
  standings: readonly ArtistStanding[],
): Promise<void> {
  const client = await db.pool.connect();
  try {
    await client.query("begin");
    await client.query("delete from wrapped_standing where year = $1", [year]);
    for (const { artistId, heardMs } of standings) {
      await client.query({
        name: "insert-wrapped-standing",
        text: "insert into wrapped_standing (year, artist_id, heard_ms) values ($1, $2, $3)",
        values: [year, artistId, float8Array(heardMs)],
      });
    }
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

/** Whether anybody's place of a year can be told. */
export async function hasStandings({ prisma }: Database, year: number): Promise<boolean> {
  return (await prisma.wrappedStanding.findFirst({ where: { year }, select: { artistId: true } })) !== null;
}

/** Where she stands among an artist's listeners. */
export interface OwnStanding {
  artistId: number;
  /** 1 is the one who heard most; equals share the better place */
  rank: number;
  listeners: number;
}

/** Her place among the listeners of each of some artists, by the time that she heard of them; artists without standings are left out. */
export async function readOwnStandings(
  db: Database,
  year: number,
  artists: readonly { itemId: number; heardMs: number }[],
): Promise<OwnStanding[]> {
  const { rows } = await db.pool.query<OwnStanding>({
    name: "read-own-standings",
    text: `
      select asked.artist_id as "artistId",
             (select count(*)::int + 1 from unnest(standing.heard_ms) as others (ms) where ms > asked.ms) as rank,
             cardinality(standing.heard_ms) as listeners
      from unnest($2::int[], $3::float8[]) with ordinality as asked (artist_id, ms, place)
      join wrapped_standing standing on standing.year = $1 and standing.artist_id = asked.artist_id
      order by asked.place`,
    values: [year, artists.map(({ itemId }) => itemId), artists.map(({ heardMs }) => heardMs)],
  });
  return rows;
}

/** Her place among everybody with an edition of the year, by the time that she heard; null where hers is not kept. */
export async function readOverallStanding(
  db: Database,
  listenerId: ListenerId,
  year: number,
): Promise<Omit<OwnStanding, "artistId"> | null> {
  const { rows } = await db.pool.query<Omit<OwnStanding, "artistId">>({
    name: "read-overall-standing",
    text: `
      select (select count(*)::int + 1 from wrapped_edition other where other.year = $2 and other.heard_ms > own.heard_ms) as rank,
             (select count(*)::int from wrapped_edition where year = $2) as listeners
      from wrapped_edition own where own.listener_id = $1 and own.year = $2`,
    values: [listenerId, year],
  });
  return rows[0] ?? null;
}
