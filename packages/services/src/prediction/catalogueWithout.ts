import type { PopularityModel } from "@segue/engine/model";
import type { ItemId, ItemKind } from "@segue/engine/data";
import type { Refusals } from "@segue/engine/decision";
import { ServingCatalogue, type ServingItem } from "./servingCatalogue.ts";

/**
 * The catalogue as one listener gets it: what she blocks does not exist, so that no generator, no seed of "similar to", no reason and no
 * playlist's first track can name it. Reads the whole catalogue beneath; nothing is copied.
 */
class CatalogueWithout extends ServingCatalogue {
  readonly #whole: ServingCatalogue;
  readonly #isThere: (itemId: number) => boolean;
  readonly #byKind = new Map<ItemKind, readonly ServingItem[]>();

  constructor(whole: ServingCatalogue, isBlocked: (itemId: number) => boolean) {
    super();
    this.#whole = whole;
    this.#isThere = (itemId) => !isBlocked(itemId);
  }

  override get size(): number {
    return this.#whole.size;
  }

  override get genreCount(): number {
    return this.#whole.genreCount;
  }

  override get withdrawnCount(): number {
    return this.#whole.withdrawnCount;
  }

  override add(): void {
    throw new Error("a listener's view of the catalogue takes nothing in: add to the whole catalogue");
  }

  override rankTracksBy(popularity: PopularityModel | null): void {
    this.#whole.rankTracksBy(popularity);
  }

  override itemOf(itemId: number): ServingItem | undefined {
    return this.#isThere(itemId) ? this.#whole.itemOf(itemId) : undefined;
  }

  override artistTermsOf(artistId: number): ReturnType<ServingCatalogue["artistTermsOf"]> {
    return this.#whole.artistTermsOf(artistId);
  }

  override get costs(): ReadonlyMap<number, number> {
    return this.#whole.costs;
  }

  override itemsOf(kind: ItemKind): readonly ServingItem[] {
    const known = this.#byKind.get(kind);
    if (known) return known;
    const items = this.#whole.itemsOf(kind).filter(({ itemId }) => this.#isThere(itemId));
    this.#byKind.set(kind, items);
    return items;
  }

  override newestTracks(): readonly ServingItem[] {
    return this.#whole.newestTracks().filter(({ itemId }) => this.#isThere(itemId));
  }

  override bestTracksOf(artistId: number): readonly ItemId[] {
    return this.#whole.bestTracksOf(artistId).filter(this.#isThere);
  }

  override tracksOfPlaylist(playlistId: number): readonly ItemId[] {
    return this.#whole.tracksOfPlaylist(playlistId).filter(this.#isThere);
  }

  override episodesOf(showId: number): readonly ItemId[] {
    return this.#whole.episodesOf(showId).filter(this.#isThere);
  }

  override genreName(genre: number): string | null {
    return this.#whole.genreName(genre);
  }
}

/** The catalogue without what a listener blocks; the catalogue itself when she blocks nothing. */
export function catalogueWithout(
  catalogue: ServingCatalogue,
  { blocksNothing, isBlocked }: Refusals,
): ServingCatalogue {
  return blocksNothing ? catalogue : new CatalogueWithout(catalogue, isBlocked);
}
