import type { CardView, HomeView } from "../../trpc/views.ts";

/** The Home without some cards, and without the shelves that had no others; ranks stay those that were served. */
export function homeWithout(home: HomeView, isGone: (card: CardView) => boolean): HomeView {
  const shelves = home.shelves.flatMap((shelf) => {
    const cards = shelf.cards.filter((card) => !isGone(card));
    return cards.length === 0 ? [] : [{ ...shelf, cards }];
  });
  return { ...home, shelves };
}
