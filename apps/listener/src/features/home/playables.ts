import type { CoverSubject } from "@segue/ui";
import type { Playable } from "../../shell/player.ts";
import type { CardView, ShelfView } from "../../trpc/views.ts";

export function coverOf({ itemId, kind, genre, audio }: CardView): CoverSubject {
  return { itemId, kind, genre, audio };
}

/** The cards of a shelf that can be played, in order: what follows when one of them is pressed. */
export function queueOf(shelf: ShelfView): Playable[] {
  return shelf.cards.flatMap((card) => {
    if (!card.play) return [];
    const { itemId, title, subtitle, durationMs } = card.play;
    const { kind: sourceShelf, slateId, title: from } = shelf;
    return [{ itemId, title, subtitle, durationMs, cover: coverOf(card), from, sourceShelf, slateId }];
  });
}
