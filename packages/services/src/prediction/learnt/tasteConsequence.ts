import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { compareShelves, type ShelfComparison } from "../../decision/dial/compareShelves.ts";
import { firstShelf, type FirstShelf } from "../../decision/dial/firstShelf.ts";
import { currentModels } from "../currentModels.ts";
import { readListenerTaste } from "../listenerTaste.ts";
import { servedPolicy } from "../servedPolicy.ts";

/** What a change of her taste did. */
export interface TasteConsequence extends ShelfComparison {
  name: string;
  /** plays that count no longer, or again */
  plays: number;
}

/**
 * Makes a change of the taste; answers the first shelf before and after it, the best cards first and none by chance: one artist less
 * is a small change, and a shelf that is drawn would move with it more than the change itself did.
 */
export async function consequenceOf(
  ctx: ServiceContext,
  listenerId: ListenerId,
  change: () => Promise<void>,
): Promise<Omit<TasteConsequence, "name">> {
  const before = await shelfNow(ctx, listenerId);
  await change();
  const after = await shelfNow(ctx, listenerId);
  return { ...compareShelves(before.shelf, after.shelf), plays: Math.abs(before.plays - after.plays) };
}

async function shelfNow(ctx: ServiceContext, listenerId: ListenerId): Promise<{ shelf: FirstShelf; plays: number }> {
  const [known, { models }] = await Promise.all([readListenerTaste(ctx, listenerId), currentModels(ctx)]);
  const policy = await servedPolicy(ctx, known, models);
  const shelf = firstShelf({ known, models, policy: { ...policy, temperature: 0 }, seed: `taste of ${listenerId}` });
  return { shelf, plays: known.taste.plays.length };
}
