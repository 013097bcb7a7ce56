import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

export interface ServedSlate {
  /** number of its cards, so its last rank */
  cards: number;
  servedAt: Date;
}

/** Those of the slates that were served to this listener. */
export async function readServedSlates(
  db: Database,
  listenerId: ListenerId,
  slateIds: readonly string[],
): Promise<Map<string, ServedSlate>> {
  if (slateIds.length === 0) return new Map();
  const { rows } = await db.pool.query<ServedSlate & { id: string }>({
    name: "read-served-slates",
    text: `
      select slate.id, cardinality(slate.item_ids) as cards, home.served_at as "servedAt"
      from slate join home on home.id = slate.home_id
      where home.listener_id = $1 and slate.id = any($2::uuid[])`,
    values: [listenerId, slateIds],
  });
  return new Map(rows.map(({ id, ...slate }) => [id, slate]));
}
