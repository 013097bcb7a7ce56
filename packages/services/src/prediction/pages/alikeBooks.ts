import { readListedItems } from "@segue/db";
import { currentCatalogue } from "../catalogueCache.ts";
import type { ServingCatalogue } from "../servingCatalogue.ts";
import { readSearchTaste } from "../search/searchTaste.ts";
import { itemLink } from "./itemLink.ts";
import type { ItemLink } from "./itemPage.ts";
import type { PageFacts } from "./readItemPage.ts";

/** Books beside one. */
const mostBooks = 12;

/** Other books on the subjects of one, those that share most of them first; without what the listener blocked. */
export async function alikeBooks({ ctx, listenerId, item }: PageFacts): Promise<ItemLink[]> {
  await currentCatalogue(ctx.db, [item.itemId]);
  const { catalogue } = await readSearchTaste(ctx, listenerId);
  const books = await readListedItems(ctx.db, bookIdsLike(item.itemId, catalogue));
  return books.map(itemLink);
}

/** Ids of the books that share a subject with one: by how many they share over all that either has (Jaccard), then by id. */
function bookIdsLike(itemId: number, catalogue: ServingCatalogue): number[] {
  const own = new Set(catalogue.itemOf(itemId)?.genres);
  return catalogue
    .itemsOf("book")
    .flatMap((book) => {
      const shared = book.genres.filter((genre) => own.has(genre)).length;
      return book.itemId === itemId || shared === 0
        ? []
        : [{ itemId: book.itemId, alike: shared / (own.size + book.genres.length - shared) }];
    })
    .toSorted((left, right) => right.alike - left.alike || left.itemId - right.itemId)
    .slice(0, mostBooks)
    .map((book) => book.itemId);
}
