import type { ShelfView } from "../../trpc/views.ts";

/** Reasons that stand under the cards: none where every card has the same one, which is then the shelf's own to say. */
export function notesOf({ cards }: Pick<ShelfView, "cards">): (string | null)[] {
  const [first, ...others] = cards.map(({ reason }) => reason);
  const isRepeated = others.length > 0 && others.every((reason) => reason === first);
  return cards.map(({ reason }) => (isRepeated || reason === "" ? null : reason));
}
