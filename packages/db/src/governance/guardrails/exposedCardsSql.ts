/**
 * The cards of a slate that are by an artist with a band, each with the `weight` of its rank, 1/log2(1 + rank), and the artist's `band`.
 *
 * @param itemIds the column with the slate's items, rank 1 first
 */
export const exposedCardsSql = (itemIds: string): string => `
  cross join lateral (
    select artist.band, ln(2) / ln(1 + card.rank) as weight
    from unnest(${itemIds}) with ordinality as card (item_id, rank)
    left join track on track.item_id = card.item_id
    left join album on album.item_id = card.item_id
    join artist on artist.item_id = coalesce(track.artist_id, album.artist_id, card.item_id)
  ) as exposed`;
