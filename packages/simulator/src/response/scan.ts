import type { World } from "../world.ts";
import { examinationChance, type ShownHome, type ShownItem } from "./shownHome.ts";

/** A card in the order in which a Home is looked through. */
export interface ScannedCard {
  /** from 1 */
  shelf: number;
  /** from 1 */
  rank: number;
  shown: ShownItem;
  /** chance that it is looked at */
  examination: number;
  /** what its appeal is multiplied by because of what stands before it */
  freshness: number;
}

/** Appeal of an item that stands on this Home already, and of each further card of an artist or show. */
const seenItem = 0.15;
const seenMaker = 0.9;

/**
 * The cards of a Home, shelf by shelf from above. Monotony costs: an item that stood further up has 0.15 of its appeal, and every
 * earlier card of the same artist or show takes a tenth.
 */
export function* scanHome(world: World, home: ShownHome): Generator<ScannedCard, void> {
  const items = new Set<string>();
  const makers = new Map<string, number>();
  for (const [above, shelf] of home.shelves.entries()) {
    for (const [before, shown] of shelf.items.entries()) {
      const item = `${shown.kind} ${shown.item}`;
      const maker = makerOf(world, shown);
      const cards = makers.get(maker) ?? 0;
      const freshness = (items.has(item) ? seenItem : 1) * seenMaker ** Math.min(cards, 10);
      items.add(item);
      makers.set(maker, cards + 1);
      const examination = examinationChance(above + 1, before + 1);
      yield { shelf: above + 1, rank: before + 1, shown, examination, freshness };
    }
  }
}

function makerOf({ catalogue }: World, { kind, item }: ShownItem): string {
  if (kind === "track") return `artist ${catalogue.tracks[item].artist}`;
  if (kind === "album") return `artist ${catalogue.albums[item].artist}`;
  if (kind === "episode") return `show ${catalogue.episodes[item].show}`;
  return `${kind} ${item}`;
}
