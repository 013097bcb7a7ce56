import type { Offer } from "./drawCards.ts";
import type { ShelfMaterial } from "./musicOffers.ts";

/** Shows that she never opened: by their audience, and a few that are drawn uniformly. */
export function newShowOffers({ charts, state, random }: ShelfMaterial): Offer[] {
  const { showTable } = charts.world.truth;
  const { shows } = charts.world.catalogue;
  if (showTable === null) return [];
  const known = Array.from({ length: 18 }, () => ({ show: showTable.draw(random), source: "shows" as const }));
  const any = Array.from({ length: 6 }, () => ({ show: random.below(shows.length), source: "catalogue" as const }));
  const offers = new Map<number, Offer>();
  for (const { show, source } of [...known, ...any]) {
    if (!state.shows.has(show)) offers.set(show, { kind: "show", item: show, maker: show, source, score: 1 });
  }
  return [...offers.values()];
}

/** Where she stopped: shows with something left to hear, and the book. */
export function unfinishedOffers({ charts, state, at }: ShelfMaterial): Offer[] {
  const { episodeFirst, episodePublishedAt } = charts.world.truth;
  const offers: Offer[] = [];
  for (const [show, { episode, dropped }] of state.shows) {
    if (dropped || episode >= episodeFirst[show + 1] || episodePublishedAt[episode] > at) continue;
    offers.push({ kind: "show", item: show, maker: show, source: "unfinished", score: 1 });
  }
  if (state.book) offers.push({ kind: "book", item: state.book.book, maker: -1, source: "unfinished", score: 1 });
  return offers.slice(-8);
}
