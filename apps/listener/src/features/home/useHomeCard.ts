import { hrefOf } from "../../shell/hrefOf.ts";
import type { MenuCard } from "../../shell/cardMenu/cardActions.ts";
import { useCardState, usePlayer } from "../../shell/player.ts";
import { steeredItem } from "../../shell/steering/steeredItem.ts";
import { usePlayItem } from "../../shell/usePlayItem.ts";
import type { CardView, ShelfView } from "../../trpc/views.ts";
import { coverOf, isSingle, queueOf } from "./playables.ts";

/**
 * Plays what a card shows: what sounds by itself with the shelf behind it, a collection from its top. What a collection holds has to be asked
 * for; without a connection its first piece plays, with the shelf behind it.
 */
function useCardPlay(shelf: ShelfView, card: CardView) {
  const player = usePlayer();
  const playItem = usePlayItem();
  const { itemId, kind, title, play } = card;
  const state = useCardState(isSingle(card) ? (play?.itemId ?? null) : itemId);
  const place = { from: shelf.title, sourceShelf: shelf.kind, slateId: shelf.slateId };
  const onToggle = (): void => {
    if (!isSingle(card) && navigator.onLine) return void playItem({ itemId, kind, title, ...place });
    const queue = queueOf(shelf);
    player.toggle(
      queue,
      queue.findIndex((item) => item.itemId === play?.itemId),
    );
  };
  return { state, onToggle: play === null ? null : onToggle, place };
}

/** What a card of a shelf shows and does, whatever its size. */
export function useHomeCard(shelf: ShelfView, card: CardView) {
  const { state, onToggle, place } = useCardPlay(shelf, card);
  const menu: MenuCard = {
    item: steeredItem(card),
    play: onToggle && { state, onToggle },
    from: place,
    served: { slateId: shelf.slateId, rank: card.rank },
  };
  const href = hrefOf({ ...card, artistId: card.creatorId });
  const { title, subtitle } = card;
  return { shown: { subject: coverOf(card), title, subtitle, state, onToggle }, href, menu };
}
