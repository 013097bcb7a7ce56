import { itemKinds, type ItemKind } from "@segue/engine/data";
import type { ServingCatalogue, ServingItem } from "../servingCatalogue.ts";
import { TextIndex, type NamedItem } from "./textIndex.ts";

/** The index of one catalogue, and how much of it is in. */
class CatalogueIndex {
  readonly index = new TextIndex();
  readonly #taken = new Map<ItemKind, number>();
  #adding: Promise<void> = Promise.resolve();

  /** Takes in what came since; one call after the other, so that nothing is taken twice. */
  async follow(catalogue: ServingCatalogue): Promise<TextIndex> {
    const before = this.#adding;
    // One that failed has told its own caller.
    this.#adding = before.catch(() => {}).then(() => this.index.add(this.#fresh(catalogue)));
    await this.#adding;
    return this.index;
  }

  #fresh(catalogue: ServingCatalogue): NamedItem[] {
    return itemKinds.flatMap((kind) => {
      const items = catalogue.itemsOf(kind);
      const fresh = items.slice(this.#taken.get(kind) ?? 0);
      this.#taken.set(kind, items.length);
      return fresh.map((item) => namedItem(item, catalogue));
    });
  }
}

function namedItem(item: ServingItem, catalogue: ServingCatalogue): NamedItem {
  const { itemId: id, kind, title, creatorId, note } = item;
  const creator = creatorId === null || creatorId === id ? undefined : catalogue.itemOf(creatorId);
  return { id, kind, title, by: creator?.title ?? (kind === "book" ? (note ?? "") : "") };
}

const indexes = new WeakMap<ServingCatalogue, CatalogueIndex>();

/** The names of the whole catalogue, with all that came since the last call. */
export async function currentIndex(catalogue: ServingCatalogue): Promise<TextIndex> {
  const index = indexes.get(catalogue) ?? new CatalogueIndex();
  indexes.set(catalogue, index);
  return index.follow(catalogue);
}
