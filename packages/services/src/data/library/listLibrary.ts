import { readItemCards, readKeptItems, type ItemCard } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";

/** Something that the listener keeps, as her library shows it. */
export interface LibraryEntry extends ItemCard {
  keeping: "saved" | "followed";
  /** since when, milliseconds since 1970 UTC */
  since: number;
}

/** What the signed-in listener has saved and follows, the latest first; what has left the catalogue too, and marked so. */
export async function listLibrary({ ctx }: { ctx: ServiceContext }): Promise<LibraryEntry[]> {
  const { listenerId } = requireListener(ctx);
  const kept = await readKeptItems(ctx.db, listenerId);
  const cards = await readItemCards(ctx.db, { itemIds: kept.map(({ itemId }) => itemId), listenerId });
  const cardOf = new Map(cards.map((card) => [card.itemId, card]));
  return kept.flatMap(({ itemId, keeping, since }) => {
    const card = cardOf.get(itemId);
    return card ? [{ ...card, keeping, since: since.getTime() }] : [];
  });
}
