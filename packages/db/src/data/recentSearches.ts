import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";
import { lowestIdAt } from "./partitions.ts";

/** What a listener typed, and when she last did. */
export interface RecentSearch {
  query: string;
  searchedAt: Date;
}

/** Searches that are looked at, the latest ones. */
const mostSearches = 300;

/** Her own searches since a moment, each query once, latest first; without private ones, and those that she took off since. */
export async function readRecentSearches(
  db: Database,
  listenerId: ListenerId,
  { since, limit }: { since: Date; limit: number },
): Promise<RecentSearch[]> {
  const { rows } = await db.pool.query<RecentSearch>({
    name: "read-recent-searches",
    text: `
      select latest.query, max(latest.occurred_at) as "searchedAt"
      from (
        select query, occurred_at from interaction
        where listener_id = $1 and id >= $2::uuid and kind = 'search.made' and not private and query is not null
        order by id desc
        limit ${mostSearches}
      ) as latest
      left join search_removal as removal on removal.listener_id = $1 and removal.query = latest.query
      where removal.removed_at is null or removal.removed_at < latest.occurred_at
      group by latest.query
      order by "searchedAt" desc
      limit $3`,
    values: [listenerId, lowestIdAt(since.getTime()), limit],
  });
  return rows;
}

/** Takes searches off her recent ones until she makes them anew. */
export async function removeRecentSearches(
  db: Database,
  listenerId: ListenerId,
  { queries, at }: { queries: readonly string[]; at: Date },
): Promise<void> {
  await db.pool.query({
    name: "remove-recent-searches",
    text: `
      insert into search_removal (listener_id, query, removed_at)
      select $1, query, $3 from unnest($2::text[]) as removed (query)
      on conflict (listener_id, query) do update set removed_at = excluded.removed_at`,
    values: [listenerId, queries, at],
  });
}
