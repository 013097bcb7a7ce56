import {
  readArtistTerms,
  readCatalogue,
  readCatalogueGenres,
  readCatalogueKey,
  readEditorialTracks,
  type CatalogueRange,
  type Database,
} from "@segue/db";
import { ServingCatalogue, type CatalogueRows } from "./servingCatalogue.ts";

/** How long the catalogue is taken to be as it was, milliseconds; after that it is looked at beside the requests … */
const freshMs = 1_000;
/** … and when nobody came for so long, before the request. */
const staleMs = 3_000;

/** The catalogue of one database, kept in memory and brought up to date when items come or go, or get genres. */
class CatalogueCache {
  #catalogue = new ServingCatalogue();
  #loadedUpTo = 0;
  #checkedAt = Number.NEGATIVE_INFINITY;
  #checking: Promise<void> | null = null;

  async read(db: Database, mustHave: readonly number[]): Promise<ServingCatalogue> {
    const age = performance.now() - this.#checkedAt;
    const isShort = this.#catalogue.size === 0 || mustHave.some((itemId) => !this.#catalogue.itemOf(itemId));
    if (age > freshMs || isShort) {
      this.#checking ??= this.#check(db).finally(() => {
        this.#checking = null;
      });
      if (isShort || age > staleMs) await this.#checking;
      // Whoever waits for a check hears that it failed; until then the catalogue in memory goes on.
      else this.#checking.catch(() => {});
    }
    return this.#catalogue;
  }

  async #check(db: Database): Promise<void> {
    const { maxId, count, genreCount, withdrawnCount } = await readCatalogueKey(db);
    this.#checkedAt = performance.now();
    const { size, genreCount: known, withdrawnCount: gone } = this.#catalogue;
    if (maxId === this.#loadedUpTo && count === size && genreCount === known && withdrawnCount === gone) return;
    const added = await readRows(db, { after: this.#loadedUpTo, upTo: maxId });
    const withdrawn = added.items.filter(({ isWithdrawn }) => isWithdrawn).length;
    const isAllNew =
      size + added.items.length === count &&
      known + added.genres.length === genreCount &&
      gone + withdrawn === withdrawnCount;
    if (isAllNew) this.#catalogue.add(added);
    else await this.#reload(db, maxId);
    this.#loadedUpTo = maxId;
  }

  /** Items went away or came with ids below the highest known, or known ones got genres: only a fresh copy is sure to be whole. */
  async #reload(db: Database, upTo: number): Promise<void> {
    const fresh = new ServingCatalogue();
    fresh.add(await readRows(db, { after: 0, upTo }));
    this.#catalogue = fresh;
  }
}

async function readRows(db: Database, range: CatalogueRange): Promise<CatalogueRows> {
  const [items, genres, artists, playlistTracks] = await Promise.all([
    readCatalogue(db, range),
    readCatalogueGenres(db, range),
    readArtistTerms(db, range),
    readEditorialTracks(db, range),
  ]);
  return { items, genres, artists, playlistTracks };
}

const caches = new WeakMap<Database, CatalogueCache>();

/**
 * The catalogue as it is in the database, at most three seconds late.
 *
 * @param mustHave items that somebody just played: when one is not known, the database is asked at once
 */
export async function currentCatalogue(db: Database, mustHave: readonly number[]): Promise<ServingCatalogue> {
  const cache = caches.get(db) ?? new CatalogueCache();
  caches.set(db, cache);
  return cache.read(db, mustHave);
}
