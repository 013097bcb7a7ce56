import type { ArtistTermsRow, CatalogueRow, GenreRow, PlaylistTrackRow } from "@segue/db";
import type { ItemId, ItemKind } from "@segue/engine/data";
import type { PopularityModel } from "@segue/engine/model";
import type { CandidateCatalogue, CandidateItem } from "@segue/engine/prediction";

/** An item as Home shows it and as the generators read it. */
export interface ServingItem extends CandidateItem, Omit<CatalogueRow, "ownerId"> {
  genres: number[];
}

/** A part of the catalogue as the database gives it. */
export interface CatalogueRows {
  /** in ascending order of id */
  items: readonly CatalogueRow[];
  genres: readonly GenreRow[];
  artists: readonly ArtistTermsRow[];
  playlistTracks: readonly PlaylistTrackRow[];
}

/** Kinds that are their own creator. */
const creatorKinds = new Set<ItemKind>(["artist", "show"]);

/** The whole catalogue in memory: a Home asks it a thousand questions. */
export class ServingCatalogue implements CandidateCatalogue {
  /** by id: a list, because ids are counted up from 1 and a Home looks up thousands */
  readonly #items: (ServingItem | undefined)[] = [];
  #size = 0;
  readonly #byKind = new Map<ItemKind, ServingItem[]>();
  /** the tracks of an artist or album, the episodes of a show, ascending */
  readonly #parts = new Map<number, ItemId[]>();
  readonly #playlists = new Map<number, ItemId[]>();
  readonly #artists = new Map<number, ArtistTermsRow>();
  readonly #costs = new Map<number, number>();
  readonly #genreNames = new Map<number, string>();
  readonly #bestTracks = new Map<number, ItemId[]>();
  #newest: ServingItem[] | null = null;
  #withdrawnCount = 0;
  #popularity: PopularityModel | null = null;
  #genreCount = 0;

  get size(): number {
    return this.#size;
  }

  /** Pairs of item and genre that were taken in. */
  get genreCount(): number {
    return this.#genreCount;
  }

  /** Items that left the catalogue. */
  get withdrawnCount(): number {
    return this.#withdrawnCount;
  }

  /** Takes in rows whose ids are all above those it holds. */
  add({ items, genres, artists, playlistTracks }: CatalogueRows): void {
    for (const row of items) this.#addItem(row);
    for (const terms of artists) {
      this.#artists.set(terms.artistId, terms);
      this.#costs.set(terms.rightsHolderId, terms.microsPerStream);
    }
    for (const { itemId, genreId, name } of genres) {
      this.#genreNames.set(genreId, name);
      this.#items[itemId]?.genres.push(genreId);
    }
    this.#genreCount += genres.length;
    for (const { playlistId, trackId } of playlistTracks) {
      if (!this.#items[trackId]?.isWithdrawn) append(this.#playlists, playlistId, trackId);
    }
    this.#bestTracks.clear();
    this.#newest = null;
  }

  #addItem({ ownerId, ...row }: CatalogueRow): void {
    const creatorId = creatorKinds.has(row.kind) ? row.itemId : ownerId;
    const item: ServingItem = Object.assign(row, { creatorId, genres: [] });
    this.#items[row.itemId] = item;
    this.#size++;
    if (row.isWithdrawn) {
      this.#withdrawnCount++;
      return;
    }
    append(this.#byKind, row.kind, item);
    if (ownerId !== null && row.kind !== "album") append(this.#parts, ownerId, row.itemId);
  }

  /** Sets what "best" means for an artist's tracks. */
  rankTracksBy(popularity: PopularityModel | null): void {
    if (popularity === this.#popularity) return;
    this.#popularity = popularity;
    this.#bestTracks.clear();
  }

  itemOf(itemId: number): ServingItem | undefined {
    return this.#items[itemId];
  }

  /** Band and rights holder of an artist; undefined for whatever is none. */
  artistTermsOf(artistId: number): ArtistTermsRow | undefined {
    return this.#artists.get(artistId);
  }

  /** Millionths of the house currency for a stream, by rights holder. */
  get costs(): ReadonlyMap<number, number> {
    return this.#costs;
  }

  itemsOf(kind: ItemKind): readonly ServingItem[] {
    return this.#byKind.get(kind) ?? [];
  }

  newestTracks(): readonly ServingItem[] {
    this.#newest ??= this.itemsOf("track")
      .filter(({ releasedAt }) => releasedAt !== null)
      .toSorted((left, right) => (right.releasedAt ?? 0) - (left.releasedAt ?? 0) || left.itemId - right.itemId);
    return this.#newest;
  }

  bestTracksOf(artistId: number): readonly ItemId[] {
    const known = this.#bestTracks.get(artistId);
    if (known) return known;
    const scoreOf = (trackId: number): number => this.#popularity?.scoreOf(trackId) ?? 0;
    const tracks = this.#items[artistId]?.kind === "artist" ? (this.#parts.get(artistId) ?? []) : [];
    const best = tracks.toSorted((left, right) => scoreOf(right) - scoreOf(left) || left - right);
    this.#bestTracks.set(artistId, best);
    return best;
  }

  tracksOfPlaylist(playlistId: number): readonly ItemId[] {
    return this.#playlists.get(playlistId) ?? [];
  }

  /** Episodes of a show, ascending. */
  episodesOf(showId: number): readonly ItemId[] {
    return this.#items[showId]?.kind === "show" ? (this.#parts.get(showId) ?? []) : [];
  }

  genreName(genre: number): string | null {
    return this.#genreNames.get(genre) ?? null;
  }
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
