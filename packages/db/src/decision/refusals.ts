import type { ItemKind, ListenerId } from "@segue/engine/data";
import type { Refusal } from "@segue/engine/decision";
import type { Database } from "../database.ts";
import { ownerIdSql } from "../prediction/ownerIdSql.ts";

/** A refusal with what the listener reads of its item. */
export interface NamedRefusal extends Refusal {
  itemKind: ItemKind;
  title: string;
  /** the artist of a track or album, the show of an episode, the author of a book, the publisher of a show; null for the rest */
  subtitle: string | null;
}

interface RefusalRow extends Omit<NamedRefusal, "kind"> {
  kind: Refusal["kind"];
}

/** What a listener refuses, the latest first; blocks that have run out are in it. */
export async function readRefusals(db: Database, listenerId: ListenerId): Promise<NamedRefusal[]> {
  const { rows } = await db.pool.query<RefusalRow>({
    name: "read-refusals",
    text: `
      select refusal.kind, refusal.item_id as "itemId",
             round(date_part('epoch', refused_at) * 1000) as "refusedAt",
             round(date_part('epoch', until) * 1000) as until,
             item.kind as "itemKind", item.title,
             coalesce(owner.title, book.author, show.publisher) as subtitle
      from refusal
      join item on item.id = refusal.item_id
      left join track on track.item_id = item.id
      left join album on album.item_id = item.id
      left join episode on episode.item_id = item.id
      left join book on book.item_id = item.id
      left join show on show.item_id = item.id
      left join item as owner on owner.id = ${ownerIdSql}
      where refusal.listener_id = $1
      order by refused_at desc, refusal.item_id`,
    values: [listenerId],
  });
  return rows;
}

/** Stores a refusal, in place of an earlier one of its kind; a Home that was composed beforehand does not know it and goes. */
export async function storeRefusal(db: Database, listenerId: ListenerId, refusal: Refusal): Promise<void> {
  const { kind, itemId, refusedAt, until } = refusal;
  await db.pool.query({
    name: "store-refusal",
    text: `
      with stale as (delete from prepared_home where listener_id = $1)
      insert into refusal (listener_id, kind, item_id, refused_at, until)
      values ($1, $2::refusal_kind, $3, $4, $5)
      on conflict (listener_id, kind, item_id) do update set refused_at = excluded.refused_at, until = excluded.until`,
    values: [listenerId, kind, itemId, new Date(refusedAt), until === null ? null : new Date(until)],
  });
}

/** Takes a refusal back. @returns whether there was one */
export async function removeRefusal(
  db: Database,
  listenerId: ListenerId,
  { kind, itemId }: Pick<Refusal, "kind" | "itemId">,
): Promise<boolean> {
  const { rowCount } = await db.pool.query({
    name: "remove-refusal",
    text: `
      with stale as (delete from prepared_home where listener_id = $1)
      delete from refusal where listener_id = $1 and kind = $2::refusal_kind and item_id = $3`,
    values: [listenerId, kind, itemId],
  });
  return rowCount === 1;
}
