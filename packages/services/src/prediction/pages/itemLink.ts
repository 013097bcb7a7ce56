import type { ListedItem } from "@segue/db";
import type { ItemLink } from "./itemPage.ts";
import { subtitleOf } from "../subtitleOf.ts";
import { coverOf } from "./queueEntry.ts";

/** An item as a link to its page shows it. */
export function itemLink(item: ListedItem): ItemLink {
  const { itemId, kind, title, publishedOn } = item;
  return { itemId, kind, title, subtitle: subtitleOf(item), cover: coverOf(item), publishedOn };
}
