import type { Interaction, ItemId, ItemKind, ListenerId, Rememberable } from "../../data/index.ts";
import { interactionsOf } from "../../math/index.ts";
import { Als, ItemNeighbours, MostPopular, type TrainingMatrix } from "../../model/index.ts";
import type { CandidateCatalogue, CandidateItem } from "../candidateCatalogue.ts";
import type { ServingModels } from "../servingModels.ts";
import { tasteOf, type CountedPlays, type Taste } from "../taste.ts";

/** Genres 0 and 1 with ten artists each (ids 1–10 and 11–20) of four tracks; the rest is one of each kind. */
const artistsPerGenre = 10;
const tracksPerArtist = 4;
export const playlistIds = [301, 302] as const;
export const showIds = [401, 402] as const;
export const episodeId = 501;
export const bookId = 601;
/** an artist without a track */
export const countedArtistId = 21;

export const trackOf = (artistId: number, place: number): ItemId =>
  (100 + artistId * tracksPerArtist + place) as ItemId;
export const genreOfArtist = (artistId: number): number => (artistId <= artistsPerGenre ? 0 : 1);

const artistIds = Array.from({ length: 2 * artistsPerGenre }, (_, index) => index + 1);
const places = Array.from({ length: tracksPerArtist }, (_, place) => place);

function item(
  itemId: number,
  kind: ItemKind,
  facts: { creatorId?: number; genre?: number; durationMs?: number } = {},
): CandidateItem {
  const { creatorId = null, genre, durationMs = null } = facts;
  const genres = genre === undefined ? [] : [genre];
  const owner = creatorId as ItemId | null;
  return { itemId: itemId as ItemId, kind, creatorId: owner, durationMs, genres, releasedAt: null, isWithdrawn: false };
}

const items = [
  ...artistIds.map((id) => item(id, "artist", { creatorId: id, genre: genreOfArtist(id) })),
  item(countedArtistId, "artist", { creatorId: countedArtistId }),
  ...artistIds.flatMap((id) =>
    places.map((place) =>
      item(trackOf(id, place), "track", { creatorId: id, genre: genreOfArtist(id), durationMs: 200_000 }),
    ),
  ),
  ...playlistIds.map((id) => item(id, "playlist")),
  ...showIds.map((id, genre) => item(id, "show", { creatorId: id, genre })),
  item(episodeId, "episode", { creatorId: showIds[0], durationMs: 3_600_000 }),
  item(bookId, "book", { durationMs: 36_000_000 }),
];

const byId = new Map<number, CandidateItem>(items.map((one) => [one.itemId, one]));

export const catalogue: CandidateCatalogue = {
  itemOf: (itemId) => byId.get(itemId),
  itemsOf: (kind) => items.filter((one) => one.kind === kind),
  newestTracks: () => [],
  bestTracksOf: (artistId) => (artistId === countedArtistId ? [] : places.map((place) => trackOf(artistId, place))),
  tracksOfPlaylist: (playlistId) =>
    artistIds.filter((id) => genreOfArtist(id) === playlistIds.indexOf(playlistId as 301)).map((id) => trackOf(id, 0)),
};

/** 60 listeners of one genre each, every one of whom likes most of its artists; artist 1 a little more than the others. */
function likes(keyOf: (artistId: number, place: number) => number): TrainingMatrix {
  const pairs = new Map<string, { row: number; key: number }>();
  for (let row = 0; row < 60; row++) {
    for (const id of artistIds.filter((artistId) => genreOfArtist(artistId) === row % 2)) {
      const place = (row + id) % tracksPerArtist;
      if ((row * 7 + id * 3) % 5 < 3 || id === 1)
        pairs.set(`${row} ${keyOf(id, place)}`, { row, key: keyOf(id, place) });
    }
  }
  const entries = [...pairs.values()];
  const itemIds = Int32Array.from(new Set(entries.map(({ key }) => key))).toSorted();
  const interactions = interactionsOf({
    rowCount: 60,
    columnCount: itemIds.length,
    rows: entries.map(({ row }) => row),
    columns: entries.map(({ key }) => itemIds.indexOf(key)),
    preferences: entries.map(() => 1),
    confidences: entries.map(() => 3),
  });
  return { interactions, itemIds };
}

const tracks = likes(trackOf);
const artists = likes((artistId) => artistId);
const als = new Als({ factorCount: 4, iterations: 8 });

export const models: ServingModels = {
  tracks: als.fit(tracks),
  artists: als.fit(artists),
  artistNeighbours: new ItemNeighbours().fit(artists),
  popularTracks: new MostPopular().fit(tracks),
  popularArtists: new MostPopular().fit(artists),
};

export const noModels: ServingModels = {
  tracks: null,
  artists: null,
  artistNeighbours: null,
  popularTracks: null,
  popularArtists: null,
};

export const now = Date.UTC(2026, 5, 1, 9);
export const dayMs = 24 * 60 * 60_000;

/** A play that was heard to its end `daysAgo`. */
export function play(itemId: number, daysAgo: number, facts: Partial<Interaction> = {}): Interaction {
  return {
    listenerId: 1 as ListenerId,
    kind: "item.played",
    itemId: itemId as ItemId,
    occurredAt: now - daysAgo * dayMs,
    msPlayed: 200_000,
    durationMs: 200_000,
    endReason: "trackdone",
    skipped: null,
    localHour: 9,
    sourceShelf: null,
    private: false,
    ...facts,
  };
}

export const skipped = { msPlayed: 5_000, endReason: "fwdbtn" } as const;

export function taste(interactions: Rememberable[], counts: CountedPlays[] = []): Taste {
  return tasteOf({ interactions, counts, at: now, localHour: 9, catalogue });
}
