import type { PolicyScope } from "@segue/engine/decision";
import type { Database } from "../database.ts";

/** Listeners that a market has, one listener is (0 or 1), or everyone is. */
export async function countScopeListeners(
  db: Database,
  scope: Exclude<PolicyScope, { kind: "cluster" }>,
): Promise<number> {
  if (scope.kind === "market") return db.prisma.listener.count({ where: { country: scope.country } });
  if (scope.kind === "listener") return db.prisma.listener.count({ where: { id: scope.listenerId } });
  return db.prisma.listener.count();
}

/** Rows of the log that are looked at: somebody is among them, or nobody is. */
const lookedAt = 1000;

/** Listeners who have something of these artists in their log, among its first rows of theirs: 0 only where nobody has. */
export async function countListenersOf(db: Database, artistIds: readonly number[]): Promise<number> {
  const { rows } = await db.pool.query<{ count: number }>(
    `select count(distinct listener_id)::int as count from (
       select listener_id from track join interaction on interaction.item_id = track.item_id
       where track.artist_id = any($1::int[]) limit $2) as heard`,
    [artistIds, lookedAt],
  );
  return rows[0]?.count ?? 0;
}
