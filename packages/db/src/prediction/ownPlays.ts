import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** A play as evidence: with its id, so that it can be taken out of what is learnt from. */
export interface EvidencePlay {
  id: string;
  itemId: ItemId;
  title: string;
  occurredAt: Date;
  /** null where the source does not say */
  msPlayed: number | null;
  /** marked as somebody else's since */
  disowned: boolean;
}

export interface PlaysWish {
  itemIds: readonly number[];
  /** only plays that began before this; the moment that is looked at */
  before: Date;
  /** plays from here on are counted as recent */
  recentFrom: Date;
  /** most plays to tell one by one, the latest */
  limit: number;
}

export interface OwnPlays {
  /** all of them, without what was disowned by then */
  count: number;
  recentCount: number;
  /** start of the first of those; null when there is none */
  firstAt: Date | null;
  latest: EvidencePlay[];
}

interface PlayRow extends EvidencePlay, Omit<OwnPlays, "latest"> {}

/** What a listener played of some items before a moment, outside private sessions. */
export async function readOwnPlays(db: Database, listenerId: ListenerId, wish: PlaysWish): Promise<OwnPlays> {
  const { rows } = await db.pool.query<PlayRow>({
    name: "read-own-plays",
    text: `
      select interaction.id, interaction.item_id as "itemId", item.title, interaction.occurred_at as "occurredAt",
             interaction.ms_played as "msPlayed", disowned_play.listener_id is not null as disowned,
             (count(*) filter (where disowned_at is null or disowned_at >= $3) over ())::int as count,
             (count(*) filter (where (disowned_at is null or disowned_at >= $3) and interaction.occurred_at >= $4)
                over ())::int as "recentCount",
             min(interaction.occurred_at) filter (where disowned_at is null or disowned_at >= $3) over () as "firstAt"
      from interaction
      join item on item.id = interaction.item_id
      left join disowned_play
        on disowned_play.listener_id = interaction.listener_id and disowned_play.interaction_id = interaction.id
      where interaction.listener_id = $1 and interaction.item_id = any($2::int[]) and interaction.kind = 'item.played'
        and not interaction.private and interaction.occurred_at < $3
      order by interaction.id desc
      limit $5`,
    values: [listenerId, wish.itemIds, wish.before, wish.recentFrom, wish.limit],
  });
  const [first] = rows;
  return {
    count: first?.count ?? 0,
    recentCount: first?.recentCount ?? 0,
    firstAt: first?.firstAt ?? null,
    latest: rows.map(({ id, itemId, title, occurredAt, msPlayed, disowned }) => ({
      id,
      itemId,
      title,
      occurredAt,
      msPlayed,
      disowned,
    })),
  };
}
