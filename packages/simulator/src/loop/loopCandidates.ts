import type { Candidate, GeneratedCandidates } from "@segue/engine/prediction";
import type { Offer } from "../logging/drawCards.ts";
import { newcomerListens } from "../logging/loggingPolicy.ts";
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
} from "../logging/musicOffers.ts";
import { newShowOffers, unfinishedOffers } from "../logging/spokenOffers.ts";
import { loopItemId } from "./loopItem.ts";

/**
 * What could be shown on a visit: the offers that the world's Homes were logged from, found by what she did, by charts and by genres, and
 * never by the truth; those that the dial chooses among twice, so that it has something to choose from. Their scores are the sources' own
 * strengths.
 */
export function loopCandidates(material: ShelfMaterial): GeneratedCandidates {
  const isNew = material.state.length < newcomerListens;
  return {
    shortcuts: candidates(shortcutOffers(material)),
    recentlyPlayed: candidates(recentOffers(material)),
    jumpBackIn: candidates([...unfinishedOffers(material), ...lapsedOffers(material)]),
    madeForYou: candidates([...madeForYouOffers(material), ...madeForYouOffers(material)]),
    similarTo: candidates([...similarOffers(material), ...similarOffers(material)]),
    similarToSeed: null,
    freshFinds: [],
    showsForYou: candidates(newShowOffers(material)),
    books: [],
    trySomethingElse: isNew ? candidates(somethingElseOffers(material)) : [],
    popular: candidates([...popularTracks(material, 24, 1), ...anyTracks(material, 4, 0.6)]),
  };
}

/** Each item once, as it was offered first. */
function candidates(offers: readonly Offer[]): Candidate[] {
  const byItem = new Map<number, Candidate>();
  for (const { kind, item, maker, source, score } of offers) {
    const itemId = loopItemId(kind, item);
    if (byItem.has(itemId)) continue;
    const creatorId = maker < 0 ? null : loopItemId(kind === "show" ? "show" : "artist", maker);
    byItem.set(itemId, { itemId, creatorId, source, strength: score, reason: { kind: "popular" } });
  }
  return [...byItem.values()];
}
