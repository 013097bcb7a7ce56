import {
  type Catalogue,
  type LoggedHome,
  type LoggingPolicy,
  type NewInteraction,
  type NewListener,
  timeOrderedId,
  type WorldBatch,
} from "@segue/engine/data";
import type { LoadWorldInput } from "../loadWorld.ts";

const hourMs = 3_600_000;
const first = Date.parse("2026-01-20T10:00:00Z");
/** January, February and March 2026. */
const months = [0, 1, 2];

export const tinyCatalogue: Catalogue = {
  rightsHolders: [{ name: "Tiny Rights", microsPerStream: 3000 }],
  genres: ["tiny pop", "tiny talk", "tiny tales"],
  artists: [
    { title: "  Tiny   Ñame ", band: "emerging", country: "SE", rightsHolder: 0, genres: [0] },
    { title: "The Other Tiny", band: "superstar", country: "KE", rightsHolder: 0, genres: [0] },
  ],
  albums: [{ title: "Tiny Album", artist: 1, releasedOn: "1969-07-20" }],
  tracks: Array.from({ length: 5 }, (_, index) => ({
    title: `Tiny Song ${index}`,
    artist: 1,
    album: 0,
    durationMs: 200_000,
    explicit: index === 0,
    genres: [0],
    tempo: 120.5,
    key: 11,
    mode: 1,
    energy: 0.5,
    valence: 0.25,
    danceability: 1,
    acousticness: 0,
    instrumentalness: 0.125,
  })),
  shows: [{ title: "Tiny Show", publisher: "Tiny Radio", genres: [1] }],
  episodes: [{ title: "Pilot", show: 0, durationMs: 900_000, publishedOn: "2026-01-02" }],
  books: [{ title: "Tiny Book", author: "A. Tiny", durationMs: 3_600_000, genres: [2] }],
  playlists: [{ title: "Tiny List", description: "All of it.", tracks: [4, 0, 2] }],
};

export const tinyListeners: NewListener[] = Array.from({ length: 3 }, (_, index) => ({
  key: `tiny-${index + 1}`,
  displayName: `Tiny ${index + 1} 🎧`,
  zone: "Europe/Madrid",
  country: "ES",
}));

export const tinyPolicy: LoggingPolicy = {
  dial: 0.5,
  temperature: 1,
  maxPerArtist: 2,
  shelfOrder: ["made-for-you", "shows-for-you"],
  reason: "Tiny policy",
};

const idOf = (at: number, number: number) =>
  timeOrderedId(
    at,
    Uint8Array.from({ length: 10 }, () => number),
  );
export const tinySlateIds = [idOf(first, 101), idOf(first, 102)] as const;

/** A Home of two shelves that the first listener saw before her first play; she played its first card. */
export const tinyHome: LoggedHome = {
  id: idOf(first, 100),
  listener: 0,
  servedAt: first - 60_000,
  localHour: 10,
  slates: [
    {
      id: tinySlateIds[0],
      shelf: "made-for-you",
      title: "Made for tiny you",
      cards: [
        { itemKind: "track", item: 0, source: "recent", score: 2, propensity: 0.5 },
        { itemKind: "artist", item: 1, source: "genre", score: 1, propensity: 0.125 },
      ],
      seen: [
        { rank: 1, seenAt: first - 50_000 },
        { rank: 2, seenAt: first - 40_000 },
      ],
      pool: {
        itemKinds: ["track", "artist", "track"],
        items: [0, 1, 1],
        worth: [2, 1, 1],
        familiarity: [0.5, 0, 0.25],
      },
    },
    {
      id: tinySlateIds[1],
      shelf: "shows-for-you",
      title: "Tiny shows",
      cards: [{ itemKind: "show", item: 0, source: "popular", score: 1, propensity: 1 }],
      seen: [],
      pool: null,
    },
  ],
};

/** The tiny events with the Home that came before the first of them. */
export function* tinyLog(): Generator<WorldBatch> {
  let isFirst = true;
  for (const interactions of tinyEvents()) {
    yield { interactions, homes: isFirst ? [tinyHome] : [] };
    isFirst = false;
  }
}

/** 90 plays and a search for each listener in each of three months; a batch a month and listener. */
export function* tinyEvents(): Generator<NewInteraction[]> {
  for (const month of months) {
    for (const listener of tinyListeners.keys()) {
      yield Array.from({ length: 91 }, (_, index) => tinyEvent({ month, listener, index }));
    }
  }
}

function tinyEvent({ month, listener, index }: { month: number; listener: number; index: number }): NewInteraction {
  const occurredAt = first + month * 30 * 24 * hourMs + index * hourMs;
  const entropy = Uint8Array.from({ length: 10 }, (_, byte) => 7 * byte + 31 * listener + index);
  const kinds = ["track", "episode", "book"] as const;
  const itemKind = kinds[index % 3] ?? "track";
  const common = { id: timeOrderedId(occurredAt, entropy), listener, occurredAt, startReason: null, shuffle: null };
  const place = {
    localHour: new Date(occurredAt).getUTCHours(),
    zone: "Europe/Madrid",
    device: "web",
    sessionId: null,
  };
  const nothing = { msPlayed: null, durationMs: null, positionMs: null, endReason: null, skipped: null };
  if (index === 90) {
    return {
      ...common,
      ...place,
      ...nothing,
      kind: "search.made",
      itemKind: null,
      item: null,
      query: "tiny ñ",
      sourceShelf: null,
      slateId: null,
    };
  }
  return {
    ...common,
    ...place,
    kind: "item.played",
    itemKind,
    item: itemKind === "track" ? index % 5 : 0,
    msPlayed: 120_000,
    durationMs: 200_000,
    positionMs: 120_000,
    endReason: "fwdbtn",
    skipped: false,
    query: null,
    sourceShelf: "shortcuts",
    slateId: month + listener + index === 0 ? tinySlateIds[0] : null,
  };
}

/** What brings the tiny world. */
export function tinyInput(changed: Partial<LoadWorldInput> = {}): LoadWorldInput {
  const whole = { catalogue: tinyCatalogue, listeners: tinyListeners, log: tinyLog(), loggingPolicy: tinyPolicy };
  return { seed: "tiny", ...whole, ...changed };
}
