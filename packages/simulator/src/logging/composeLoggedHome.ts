import { type Drawn, drawCards, type Offer } from "./drawCards.ts";
import { freeOffers, offerKey } from "./freeOffers.ts";
import { type LoggedShelf, loggingPolicy, newcomerListens, shelfLength, shortcutsLength } from "./loggingPolicy.ts";
import {
  anyTracks,
  lapsedOffers,
  madeForYouOffers,
  popularTracks,
  recentOffers,
  type ShelfMaterial,
  shortcutOffers,
  similarOffers,
  somethingElseOffers,
} from "./musicOffers.ts";
import type { Random } from "../random/random.ts";
import { newShowOffers, unfinishedOffers } from "./spokenOffers.ts";

/** A shelf of a Home as drawn. */
export interface ComposedShelf {
  shelf: LoggedShelf;
  cards: Drawn<Offer>[];
  /** what they were drawn from */
  offers: readonly Offer[];
}

const offersOf: Record<LoggedShelf, (material: ShelfMaterial) => Offer[]> = {
  shortcuts: shortcutOffers,
  "made-for-you": madeForYouOffers,
  "jump-back-in": (material) => [...unfinishedOffers(material), ...lapsedOffers(material)],
  "recently-played": recentOffers,
  "similar-to": similarOffers,
  "shows-for-you": newShowOffers,
  "try-something-else": (material) => (material.state.length < newcomerListens ? somethingElseOffers(material) : []),
  popular: (material) => [...popularTracks(material, 24, 1), ...anyTracks(material, 4, 0.6)],
};

/** How soon each shelf is drawn: the order is sampled too, so that every shelf is seen at the top by somebody. */
const shelfScores = loggingPolicy.shelfOrder.map((shelf, place) => ({
  shelf: shelf as LoggedShelf,
  score: 1 / (1 + 0.5 * place),
  maker: -1,
}));

function drawShelves(random: Random): typeof shelfScores {
  return drawCards(shelfScores, { random, length: shelfScores.length, maxPerMaker: 1 });
}

/**
 * A Home by the logging policy: shelves from above in an order that is drawn, each drawn from its offers with exact chances. An item stands on a Home once, on
 * the first shelf that drew it; shelves that stay empty are dropped.
 */
export function composeLoggedHome(material: ShelfMaterial): ComposedShelf[] {
  const placed = new Set<number>();
  const home: ComposedShelf[] = [];
  for (const { shelf } of drawShelves(material.random)) {
    const free = freeOffers(offersOf[shelf](material), placed);
    const cards = drawCards(free, {
      random: material.random,
      length: shelf === "shortcuts" ? shortcutsLength : shelfLength,
      maxPerMaker: loggingPolicy.maxPerArtist,
    });
    for (const card of cards) placed.add(offerKey(card));
    if (cards.length > 0) home.push({ shelf, cards, offers: free });
  }
  return home;
}
