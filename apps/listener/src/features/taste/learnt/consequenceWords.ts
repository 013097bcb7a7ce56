import type { TasteConsequence } from "../../../trpc/views.ts";

type Consequence = Pick<TasteConsequence, "name" | "plays" | "changed"> & {
  after: { cards: readonly unknown[] };
  isRemoval: boolean;
};

/** What a change of her taste came to, with its numbers. */
export function consequenceWords({ name, plays, changed, after, isRemoval }: Consequence): string {
  const one = plays === 1;
  const verb = isRemoval ? `no longer ${one ? "counts" : "count"}` : `${one ? "counts" : "count"} again`;
  const counted = `${plays} ${one ? "play" : "plays"} of yours ${verb}`;
  const shelf = after.cards.length === 0 ? "" : `; ${changed} of your ${after.cards.length} best cards changed`;
  return isRemoval ? `${name} removed: ${counted}${shelf}.` : `${name} is back: ${counted}${shelf}.`;
}
