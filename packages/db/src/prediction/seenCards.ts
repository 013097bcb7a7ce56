import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** A card that a listener saw. */
export interface SeenCardRow {
  itemId: ItemId;
  /** milliseconds since 1970 UTC */
  seenAt: number;
  /** names the card among all: its slate and rank */
  key: string;
  /** of the Home that it was on, 1 the latest */
  homeNumber: number;
}

/** What she saw, and the stamp that stood then. */
export interface SeenCards {
  cardStamp: number;
  /** in any order */
  cards: SeenCardRow[];
}

export interface CardStretch {
  listenerId: ListenerId;
  /** of Homes served since */
  since: Date;
  /** most Homes, the latest ones: Home answers to every play, and must stay quick for who plays most */
  homes: number;
}

interface CardRow extends Omit<SeenCardRow, "key"> {
  cardStamp: number;
  slateId: string | null;
  rank: number;
}

/** The cards that a listener saw of her latest Homes, with the stamp that names this state of them. */
export async function readSeenCards(db: Database, { listenerId, since, homes }: CardStretch): Promise<SeenCards> {
  const { rows } = await db.pool.query<CardRow>({
    name: "read-seen-cards",
    text: `
      select listener.card_stamp as "cardStamp", card.*
      from listener
      left join lateral (
        select slate.id as "slateId", impression.rank, slate.item_ids[impression.rank] as "itemId",
               lately.number::int as "homeNumber",
               round(date_part('epoch', impression.seen_at) * 1000) as "seenAt"
        from (
          select id, row_number() over (order by served_at desc) as number
          from home where listener_id = $1 and served_at >= $2 order by served_at desc limit $3
        ) as lately
        join slate on slate.home_id = lately.id
        join impression on impression.slate_id = slate.id
        where impression.rank <= cardinality(slate.item_ids)
      ) as card on true
      where listener.id = $1`,
    values: [listenerId, since, homes],
  });
  const cards = rows.flatMap(({ slateId, rank, itemId, seenAt, homeNumber }): SeenCardRow[] =>
    slateId === null ? [] : [{ itemId, seenAt, homeNumber, key: `${slateId}:${rank}` }],
  );
  return { cardStamp: rows[0]?.cardStamp ?? 0, cards };
}
