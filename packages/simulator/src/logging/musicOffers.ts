import type { CandidateSource } from "@segue/engine/prediction";
import type { ListenerState } from "../behaviour/listenerState.ts";
import type { Random } from "../random/random.ts";
import type { Offer } from "./drawCards.ts";
import type { Memory } from "./memory.ts";
import type { PublicCatalogue } from "./publicCatalogue.ts";

/** What a shelf is filled from: never the truth about a listener, only what she did. */
export interface ShelfMaterial {
  charts: PublicCatalogue;
  state: ListenerState;
  memory: Memory;
  random: Random;
  /** milliseconds since 1970 UTC */
  at: number;
}

/** The place of an offer within its source, from 0, as a score: half of the first one's at `half`. */
const byPlace = (place: number, half: number): number => half / (half + place);

function trackOffer({ charts }: ShelfMaterial, track: number, facts: Pick<Offer, "source" | "score">): Offer {
  return { kind: "track", item: track, maker: charts.artistOf(track), ...facts };
}

function artistOffer(artist: number, facts: Pick<Offer, "source" | "score">): Offer {
  return { kind: "artist", item: artist, maker: artist, ...facts };
}

/** `count` tracks from a source of them, as often as it takes; those that are not out are left away. */
function drawnTracks(
  material: ShelfMaterial,
  { count, score, source, draw }: { count: number; score: number; source: CandidateSource; draw: () => number },
): Offer[] {
  const tracks = new Set(Array.from({ length: count }, draw));
  return Array.from(tracks).flatMap((track) =>
    material.charts.isOut(track, material.at) ? [trackOffer(material, track, { source, score })] : [],
  );
}

/** Tracks drawn uniformly from the catalogue: the part of a Home that learns what no score would have shown. */
export function anyTracks(material: ShelfMaterial, count: number, score: number): Offer[] {
  const draw = () => material.charts.anything(material.random);
  return drawnTracks(material, { count, score, source: "catalogue", draw });
}

export function popularTracks(material: ShelfMaterial, count: number, score: number): Offer[] {
  const draw = () => material.charts.popular(material.random);
  return drawnTracks(material, { count, score, source: "popular", draw });
}

/** The strongest of her memory: tracks and artists. */
export function shortcutOffers(material: ShelfMaterial): Offer[] {
  const { tracks, artists } = material.memory;
  return [
    ...tracks.slice(0, 14).map((track, place) => strong(material, track, { place, source: "shortcuts" })),
    ...artists
      .slice(0, 5)
      .map((artist, place) => artistOffer(artist, { source: "shortcuts", score: 0.6 * byPlace(place, 4) })),
  ];
}

function strong(
  material: ShelfMaterial,
  track: number,
  { place, source }: { place: number; source: CandidateSource },
): Offer {
  return trackOffer(material, track, { source, score: byPlace(place, 6) });
}

export function recentOffers(material: ShelfMaterial): Offer[] {
  const { latest } = material.memory;
  return latest
    .slice(0, 24)
    .map((track, place) => trackOffer(material, track, { source: "recently-played", score: byPlace(place, 8) }));
}

/** What she listened to once and not among the last hundred listens. */
export function lapsedOffers(material: ShelfMaterial): Offer[] {
  const { state, random } = material;
  const older = state.length - 100;
  if (older <= 0) return [];
  const draw = () => state.history[random.below(older)];
  const tracks = drawnTracks(material, { count: 16, score: 1, source: "lapsed", draw });
  const artists = new Set(Array.from({ length: 6 }, () => state.historyArtist[random.below(older)]));
  return [...tracks, ...Array.from(artists, (artist) => artistOffer(artist, { source: "lapsed", score: 0.7 }))];
}

/** Familiar, by the same artists, of the same genres, popular and anything: her memory decides how much of each. */
export function madeForYouOffers(material: ShelfMaterial): Offer[] {
  const { charts, memory, random } = material;
  const offers = [...popularTracks(material, 5, 0.25), ...anyTracks(material, 6, 0.25)];
  if (memory.artists.length === 0) return offers;
  const known = () => knownArtist(memory, random);
  const crowd = drawnTracks(material, {
    count: 12,
    score: 0.45,
    source: "discovery-tracks",
    draw: () => charts.ofGenres(random, known()),
  });
  return [
    ...memory.tracks.slice(0, 10).map((track, place) => strong(material, track, { place, source: "familiar-tracks" })),
    ...drawnTracks(material, {
      count: 8,
      score: 0.55,
      source: "familiar-tracks",
      draw: () => charts.ofArtist(random, known()),
    }),
    ...crowd,
    ...crowd.slice(0, 5).map(({ maker }) => artistOffer(maker, { source: "discovery-artists", score: 0.3 })),
    ...offers,
  ];
}

/** One of her artists, by what she heard of them lately. */
function knownArtist({ artists, artistShares }: Memory, random: Random): number {
  let dice = random.next();
  return artists.find((_, place) => (dice -= artistShares[place]) < 0) ?? artists[0];
}

/** Tracks of one known artist's genres, and a few artists of them. */
export function similarOffers(material: ShelfMaterial): Offer[] {
  const { charts, memory, random } = material;
  if (memory.artists.length === 0) return [];
  const seed = memory.artists[random.below(Math.min(12, memory.artists.length))];
  const tracks = drawnTracks(material, {
    count: 24,
    score: 1,
    source: "similar-to",
    draw: () => charts.ofGenres(random, seed),
  }).filter(({ maker }) => maker !== seed);
  return [
    ...tracks,
    ...tracks.slice(0, 4).map(({ maker }) => artistOffer(maker, { source: "similar-to", score: 0.7 })),
    ...anyTracks(material, 3, 0.4),
  ];
}

/** For somebody new: playlists, what is popular, and anything. */
export function somethingElseOffers(material: ShelfMaterial): Offer[] {
  const { charts, random } = material;
  const { playlists } = charts.world.catalogue;
  const lists = new Set(Array.from({ length: Math.min(8, playlists.length) }, () => random.below(playlists.length)));
  return [
    ...Array.from(lists, (item): Offer => ({ kind: "playlist", item, maker: -1, source: "playlists", score: 1 })),
    ...popularTracks(material, 10, 0.8),
    ...anyTracks(material, 10, 0.8),
  ];
}
