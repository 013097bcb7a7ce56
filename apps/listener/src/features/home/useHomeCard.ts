import { useCardState, usePlayer } from "../../shell/player.ts";
import type { CardView, ShelfView } from "../../trpc/views.ts";
import { coverOf, queueOf } from "./playables.ts";

/** What a card of a shelf shows and does, whatever its size. */
export function useHomeCard(shelf: ShelfView, card: CardView) {
  const player = usePlayer();
  const played = card.play?.itemId ?? null;
  const state = useCardState(played);
  const onToggle = (): void => {
    const queue = queueOf(shelf);
    player.toggle(
      queue,
      queue.findIndex((item) => item.itemId === played),
    );
  };
  return {
    subject: coverOf(card),
    title: card.title,
    subtitle: card.subtitle,
    state,
    onToggle: played === null ? null : onToggle,
  };
}
