import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/**
 * Marks a play of the listener's own as somebody else's; a Home that was composed beforehand does not know it and goes.
 *
 * @returns false when she has no such play; true also when it was marked before
 */
export async function disownPlay(
  db: Database,
  listenerId: ListenerId,
  { interactionId, disownedAt }: { interactionId: string; disownedAt: Date },
): Promise<boolean> {
  const { rows } = await db.pool.query({
    name: "disown-play",
    text: `
      with play as (
        select id from interaction where listener_id = $1 and id = $2::uuid and kind = 'item.played'
      ), marked as (
        insert into disowned_play (listener_id, interaction_id, disowned_at) select $1, id, $3 from play
        on conflict do nothing
      ), stale as (
        delete from prepared_home where listener_id = $1
      )
      select id from play`,
    values: [listenerId, interactionId, disownedAt],
  });
  return rows.length === 1;
}

/** Takes the mark off again. @returns whether there was one */
export async function reclaimPlay(db: Database, listenerId: ListenerId, interactionId: string): Promise<boolean> {
  const { rowCount } = await db.pool.query({
    name: "reclaim-play",
    text: `
      with stale as (delete from prepared_home where listener_id = $1)
      delete from disowned_play where listener_id = $1 and interaction_id = $2::uuid`,
    values: [listenerId, interactionId],
  });
  return rowCount === 1;
}
