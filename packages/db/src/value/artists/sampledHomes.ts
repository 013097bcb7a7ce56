import type { Database } from "../../database.ts";

/** From when to when, the end within. */
export interface Stretch {
  from: Date;
  to: Date;
}

/** Homes that are read one by one: tens of places each, so that more would cost seconds and tell the same. */
export const mostHomes = 5_000;

export interface HomeSample {
  /** Homes served in the stretch */
  homes: number;
  /** of these every so-manieth is read, by the hash of its id; what it gave counts so often. 1 is all of them */
  everyNth: number;
}

/** How many Homes a stretch has, and every which of them is read so that it is at most about `most`. */
export async function sampleOf(db: Database, { from, to }: Stretch, most: number): Promise<HomeSample> {
  const { rows } = await db.pool.query<{ homes: number }>({
    name: "count-homes-of-stretch",
    text: "select count(*)::int as homes from home where served_at > $1 and served_at <= $2",
    values: [from, to],
  });
  const homes = rows[0]?.homes ?? 0;
  return { homes, everyNth: Math.max(1, Math.ceil(homes / most)) };
}

/** The Homes from $1 to $2 of which every $3rd is read, the same ones each time. */
export const sampledHomesSql = `
  select id, policy_version_id, served_at from home
  where served_at > $1 and served_at <= $2 and abs(hashtext(id::text)::bigint) % $3::bigint = 0`;
