import { itemView } from "../../prediction/cardView.ts";
import type { ListenerTaste } from "../../prediction/listenerTaste.ts";
import type { ServingItem } from "../../prediction/servingCatalogue.ts";
import type { PreviewItem } from "./previewView.ts";

/** An item as a card of the console shows it. */
export function previewItem(item: ServingItem, { catalogue, taste }: ListenerTaste): PreviewItem {
  const { itemId, kind, title, subtitle, genre, audio } = itemView(item, catalogue, taste);
  return {
    itemId,
    kind,
    title,
    subtitle,
    genre,
    audio,
    band: catalogue.artistTermsOf(item.creatorId ?? 0)?.band ?? null,
  };
}
