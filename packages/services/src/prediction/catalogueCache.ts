import {
  readCatalogue,
  readCatalogueGenres,
  readCatalogueKey,
  readEditorialTracks,
  type CatalogueRange,
  type Database,
} from "@segue/db";
import { ServingCatalogue, type CatalogueRows } from "./servingCatalogue.ts";

/** How long the catalogue is taken to be as it was, milliseconds. */
const freshMs = 1_000;

/** The catalogue of one database, kept in memory and brought up to date when items come or go, or get genres. */
class CatalogueCache {
  #catalogue = new ServingCatalogue();
  #loadedUpTo = 0;
  #checkedAt = Number.NEGATIVE_INFINITY;
  #checking: Promise<void> | null = null;

  async read(db: Database, mustHave: readonly number[]): Promise<ServingCatalogue> {
    const isStale = performance.now() - this.#checkedAt > freshMs;
    const isShort = this.#catalogue.size === 0 || mustHave.some((itemId) => !this.#catalogue.itemOf(itemId));
    if (isStale || isShort) {
      this.#checking ??= this.#check(db).finally(() => {
        this.#checking = null;
      });
      await this.#checking;
    }
    return this.#catalogue;
  }

  async #check(db: Database): Promise<void> {
    const { maxId, count, genreCount } = await readCatalogueKey(db);
    this.#checkedAt = performance.now();
    const { size, genreCount: known } = this.#catalogue;
    if (maxId === this.#loadedUpTo && count === size && genreCount === known) return;
    const added = await readRows(db, { after: this.#loadedUpTo, upTo: maxId });
    const isAllNew = size + added.items.length === count && known + added.genres.length === genreCount;
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
  const [items, genres, playlistTracks] = await Promise.all([
    readCatalogue(db, range),
    readCatalogueGenres(db, range),
    readEditorialTracks(db, range),
  ]);
  return { items, genres, playlistTracks };
}

const caches = new WeakMap<Database, CatalogueCache>();

/**
 * The catalogue as it is in the database, at most a second late.
 *
 * @param mustHave items that somebody just played: when one is not known, the database is asked at once
 */
export async function currentCatalogue(db: Database, mustHave: readonly number[]): Promise<ServingCatalogue> {
  const cache = caches.get(db) ?? new CatalogueCache();
  caches.set(db, cache);
  return cache.read(db, mustHave);
}
