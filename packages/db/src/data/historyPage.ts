import type { InteractionKind, InteractionSource, ItemId, ItemKind, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

export interface HistoryRow {
  id: string;
  kind: InteractionKind;
  source: InteractionSource;
  occurredAt: Date;
  itemId: ItemId | null;
  itemKind: ItemKind | null;
  title: string | null;
  /** the artist of a track or album, the show of an episode, the author of a book, the publisher of a show */
  subtitle: string | null;
  msPlayed: number | null;
  durationMs: number | null;
  endReason: string | null;
  skipped: boolean | null;
  query: string | null;
  /** she says that it was somebody else's play */
  disowned: boolean;
  /** of a private session */
  private: boolean;
}

const pageSql = `
  select event.id, event.kind, event.source, event.occurred_at as "occurredAt",
         event.item_id as "itemId", item.kind as "itemKind", item.title,
         coalesce(artist.title, show.title, book.author, own_show.publisher) as subtitle,
         event.ms_played as "msPlayed", event.duration_ms as "durationMs",
         event.end_reason as "endReason", event.skipped, event.query,
         disowned_play.listener_id is not null as disowned, event.private
  from (
    select * from interaction
    where listener_id = $1 and ($2::uuid is null or id < $2::uuid)
    order by id desc
    limit $3
  ) as event
  left join disowned_play on disowned_play.listener_id = $1 and disowned_play.interaction_id = event.id
  left join item on item.id = event.item_id
  left join track on track.item_id = item.id
  left join album on album.item_id = item.id
  left join item as artist on artist.id = coalesce(track.artist_id, album.artist_id)
  left join episode on episode.item_id = item.id
  left join item as show on show.id = episode.show_id
  left join show as own_show on own_show.item_id = item.id
  left join book on book.item_id = item.id
  order by event.id desc`;

/**
 * A listener's own log, newest first, private sessions too. The id carries the start, so it is both order and cursor: new
 * events never shift a page.
 *
 * @param page.before only rows older than this id; null from the newest on
 * @param page.limit rows wanted, at least 1
 */
export async function readHistoryPage(
  db: Database,
  listenerId: ListenerId,
  page: { before: string | null; limit: number },
): Promise<HistoryRow[]> {
  const { rows } = await db.pool.query<HistoryRow>(pageSql, [listenerId, page.before, page.limit]);
  return rows;
}
