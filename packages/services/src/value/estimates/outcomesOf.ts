import type { LoggedSlateRow } from "@segue/db";
import { outcomeBits } from "@segue/engine/value";

/**
 * What became of each card of a slate, as sums of `outcomeBits`. A play is of the card that names what sounded, else of the first one of its creator,
 * as an artist's card begins with a track. What was played was seen, even where no impression came through.
 */
export function outcomesOf(
  { itemIds, seen, plays }: Pick<LoggedSlateRow, "itemIds" | "seen" | "plays">,
  creatorOf: (itemId: number) => number | null,
): Uint8Array {
  const outcomes = new Uint8Array(itemIds.length);
  for (const rank of seen) if (rank <= itemIds.length) outcomes[rank - 1] |= outcomeBits.seen;
  for (const { itemId, listened, skipped } of plays) {
    const creator = creatorOf(itemId);
    const own = itemIds.indexOf(itemId);
    const card = own < 0 && creator !== null ? itemIds.indexOf(creator) : own;
    if (card < 0) continue;
    outcomes[card] |= outcomeBits.seen | outcomeBits.played;
    if (listened) outcomes[card] |= outcomeBits.listened;
    if (skipped) outcomes[card] |= outcomeBits.skipped;
  }
  return outcomes;
}
