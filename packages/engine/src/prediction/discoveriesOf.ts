import type { Discovery, ItemId } from "../data/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import { GrowingDiscoveries } from "./growingDiscoveries.ts";
import type { Taste } from "./taste.ts";

/** A card that a listener saw. */
export interface SeenCard {
  itemId: ItemId;
  /** milliseconds since 1970 UTC */
  seenAt: number;
}

/** The discoveries among the cards that a listener saw, in any order; what that means is said at `GrowingDiscoveries`. */
export function discoveriesOf(
  cards: readonly SeenCard[],
  taste: Pick<Taste, "listens">,
  catalogue: CandidateCatalogue,
): readonly Discovery[] {
  const discoveries = new GrowingDiscoveries(catalogue);
  for (const card of cards.toSorted((left, right) => left.seenAt - right.seenAt)) discoveries.see(card);
  for (const listen of taste.listens) discoveries.hear(listen);
  return discoveries.all();
}
