import type { CoverSubject } from "@segue/ui";
import type { Playable } from "../../shell/player.ts";
import type { CardView, ShelfView } from "../../trpc/views.ts";

export function coverOf({ itemId, kind, genre, audio }: CardView): CoverSubject {
  return { itemId, kind, genre, audio };
}

const singleKinds = new Set<CardView["kind"]>(["track", "episode", "book"]);

/** Whether a card's item sounds by itself, rather than holding what does. */
export function isSingle({ kind }: Pick<CardView, "kind">): boolean {
  return singleKinds.has(kind);
}

/** Whether focus can rest on a card: it plays, or leads to a page. */
export function isReachable({ play, kind, albumId, creatorId }: CardView): boolean {
  return play !== null || kind !== "track" || albumId !== null || creatorId !== null;
}

/** The cards of a shelf that can be played, in order: what follows when one of them is pressed. */
export function queueOf(shelf: ShelfView): Playable[] {
  return shelf.cards.flatMap((card) => {
    if (!card.play) return [];
    const { itemId, title, subtitle, durationMs } = card.play;
    const { kind: sourceShelf, slateId, title: from } = shelf;
    const collectionId = isSingle(card) ? null : card.itemId;
    return [{ itemId, title, subtitle, durationMs, cover: coverOf(card), from, sourceShelf, slateId, collectionId }];
  });
}
