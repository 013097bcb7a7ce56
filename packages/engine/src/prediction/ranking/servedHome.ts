import { signalsOf, type CardPlace, type Interaction, type ItemId, type RankedItem } from "../../data/index.ts";
import type { CandidateCatalogue } from "../candidateCatalogue.ts";

/** One shelf of a Home that was served. */
export interface ServedShelf {
  slateId: string;
  /** shelf kind */
  shelf: string;
  /** from the top, from 1 */
  position: number;
  /** rank 1 first */
  itemIds: readonly ItemId[];
  /** the cards that were looked at; ranks from 1, milliseconds since 1970 UTC */
  seen: readonly { rank: number; seenAt: number }[];
}

/** A Home that was served. */
export interface ServedHome {
  /** milliseconds since 1970 UTC */
  servedAt: number;
  /** 0–23 on her clock */
  localHour: number;
  shelves: readonly ServedShelf[];
}

/** A play that may have come from a card. */
export type ShelfPlay = Pick<Interaction, "itemId" | "occurredAt" | "msPlayed" | "durationMs" | "endReason"> & {
  /** the slate that it was played from; null for her own search or library */
  slateId: string | null;
};

/** Plays by the slate that they came from. */
export function playsBySlate<Play extends ShelfPlay>(plays: Iterable<Play>): Map<string, Play[]> {
  const found = new Map<string, Play[]>();
  for (const play of plays) {
    if (play.slateId === null) continue;
    const own = found.get(play.slateId) ?? [];
    own.push(play);
    found.set(play.slateId, own);
  }
  return found;
}

/** A card that was looked at, and what followed. */
export interface ExaminedCard extends RankedItem {
  shelf: string;
  /** 1 when it was listened to, else 0 */
  listen: number;
  /** 1 when it was played, skipped and not listened to, else 0 */
  skip: number;
}

/** How many cards of each item and of each creator stood above. */
class CardsAbove {
  readonly #catalogue: CandidateCatalogue;
  readonly #items = new Map<number, number>();
  readonly #creators = new Map<number, number>();

  constructor(catalogue: CandidateCatalogue) {
    this.#catalogue = catalogue;
  }

  add(itemId: ItemId): Pick<CardPlace, "itemAbove" | "creatorAbove"> {
    const creatorId = this.#catalogue.itemOf(itemId)?.creatorId ?? itemId;
    const above = { itemAbove: this.#items.get(itemId) ?? 0, creatorAbove: this.#creators.get(creatorId) ?? 0 };
    this.#items.set(itemId, above.itemAbove + 1);
    this.#creators.set(creatorId, above.creatorAbove + 1);
    return above;
  }
}

/** How surely a play came from a card of its slate: 2 it is the item itself, 1 it belongs to it, 0 not at all. */
function kinship(played: ItemId, card: ItemId, catalogue: CandidateCatalogue): number {
  if (played === card) return 2;
  if (catalogue.itemOf(played)?.creatorId === card) return 1;
  return catalogue.itemOf(card)?.kind === "playlist" && catalogue.tracksOfPlaylist(card).includes(played) ? 1 : 0;
}

/**
 * The cards of a Home that were looked at, with what followed each: a card that was looked at and not played is a no, one that was not
 * looked at is nothing at all. A play belongs to the card of its slate that shows its item, else one that holds it (an artist
 * its tracks, a show its episodes, a playlist its tracks).
 *
 * @param plays hers by the slate that they came from
 */
export function examinedCards(
  { shelves }: ServedHome,
  plays: ReadonlyMap<string, readonly ShelfPlay[]>,
  catalogue: CandidateCatalogue,
): ExaminedCard[] {
  const above = new CardsAbove(catalogue);
  const cards: ExaminedCard[] = [];
  for (const { slateId, shelf, position, itemIds, seen } of shelves.toSorted((a, b) => a.position - b.position)) {
    const examined: ExaminedCard[] = [];
    for (let rank = 1; rank <= itemIds.length; rank++) {
      const itemId = itemIds[rank - 1];
      const { itemAbove, creatorAbove } = above.add(itemId);
      if (!seen.some((card) => card.rank === rank)) continue;
      const place = { shelfPosition: position, rank, itemAbove, creatorAbove };
      examined.push({ itemId, place, shelf, listen: 0, skip: 0 });
    }
    for (const play of plays.get(slateId) ?? []) mark(examined, play, catalogue);
    cards.push(...examined);
  }
  return cards;
}

/** Writes a play down at the card that it most surely came from. */
function mark(cards: readonly ExaminedCard[], play: ShelfPlay, catalogue: CandidateCatalogue): void {
  const { itemId: played } = play;
  if (played === null) return;
  let nearest: ExaminedCard | undefined;
  let most = 0;
  for (const card of cards) {
    const near = kinship(played, card.itemId, catalogue);
    if (near > most) [nearest, most] = [card, near];
  }
  if (!nearest) return;
  const { listen, skip } = signalsOf(play);
  if (listen) [nearest.listen, nearest.skip] = [1, 0];
  else if (skip && nearest.listen === 0) nearest.skip = 1;
}
