import type { MixView } from "../../trpc/views.ts";
import type { Playable } from "../player.ts";
import { playableOf } from "../tracks/playableOf.ts";

/** A mix as the player takes it. */
export function mixQueue({ card, entries }: MixView): Playable[] {
  const place = { from: card.title, sourceShelf: card.kind === "discover" ? "discover-weekly" : "daily-mix" };
  const mix = { fromHref: `/mix/${card.mixId}`, collectionId: card.mixId };
  return entries.map((entry) => Object.assign(playableOf(entry, place), mix, { playable: entry.playable }));
}
