import type { ItemId, ItemKind } from "@segue/engine/data";
import type { Database } from "../../database.ts";

/** Something that a listener did, as staff may see it. */
export interface LatestEvent {
  id: string;
  kind: string;
  occurredAt: Date;
  itemId: ItemId | null;
  itemKind: ItemKind | null;
  title: string | null;
  msPlayed: number | null;
  durationMs: number | null;
  sourceShelf: string | null;
}

/** What a listener did last, outside private sessions, without what she typed and without plays that she disowned; latest first. */
export async function readLatestEvents(db: Database, listenerId: number, limit: number): Promise<LatestEvent[]> {
  const { rows } = await db.pool.query<LatestEvent>({
    name: "read-latest-events",
    text: `
      select interaction.id, interaction.kind, occurred_at as "occurredAt", item.id as "itemId", item.kind as "itemKind",
             item.title, ms_played as "msPlayed", duration_ms as "durationMs", source_shelf as "sourceShelf"
      from interaction
      left join item on item.id = interaction.item_id
      where listener_id = $1 and not private
        and not exists (
          select from disowned_play
          where disowned_play.listener_id = $1 and disowned_play.interaction_id = interaction.id
        )
      order by interaction.id desc limit $2`,
    values: [listenerId, limit],
  });
  return rows;
}
