import type { ItemId } from "@segue/engine/data";
import { emptyTaste } from "@segue/engine/prediction";
import { itemView, type ItemView } from "../cardView.ts";
import type { ServingCatalogue } from "../servingCatalogue.ts";

/** An artist to choose, with what its cover is drawn from. */
export type ChoiceView = Pick<ItemView, "itemId" | "title" | "genre" | "audio" | "play">;

/** The artists as they are offered; those that left the catalogue are left out. */
export function choiceViews(itemIds: Iterable<ItemId>, catalogue: ServingCatalogue): ChoiceView[] {
  const nobody = emptyTaste(0, 0);
  return Array.from(itemIds).flatMap((itemId): ChoiceView[] => {
    const item = catalogue.itemOf(itemId);
    if (item?.kind !== "artist") return [];
    const { title, genre, audio, play } = itemView(item, catalogue, nobody);
    return [{ itemId, title, genre, audio, play }];
  });
}
