import type { Database } from "../database.ts";

export interface NewImpression {
  slateId: string;
  /** from 1 */
  rank: number;
  seenAt: Date;
}

/**
 * Stores impressions in one statement; the first sight of a card counts, a later one changes nothing.
 *
 * @returns the new ones, as `slateId:rank`
 */
export async function insertImpressions(db: Database, impressions: readonly NewImpression[]): Promise<Set<string>> {
  if (impressions.length === 0) return new Set();
  // In one order always, as for the log.
  const rows = impressions.toSorted(
    (left, right) => left.slateId.localeCompare(right.slateId) || left.rank - right.rank,
  );
  const result = await db.pool.query<{ slateId: string; rank: number }>({
    name: "insert-impressions",
    text: `
      insert into impression (slate_id, rank, seen_at)
      select * from unnest($1::uuid[], $2::smallint[], $3::timestamptz[])
      on conflict do nothing
      returning slate_id as "slateId", rank`,
    values: [rows.map(({ slateId }) => slateId), rows.map(({ rank }) => rank), rows.map(({ seenAt }) => seenAt)],
  });
  return new Set(result.rows.map(({ slateId, rank }) => `${slateId}:${rank}`));
}
