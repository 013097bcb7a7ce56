import type { ItemKind } from "@segue/engine/data";
import type { ListenerState } from "../behaviour/listenerState.ts";
import type { World } from "../world.ts";
import type { ShownItem } from "./shownHome.ts";

/** A track that a card may begin with, and how likely; the weights of a card's tracks sum to 1. */
export interface TrackOffer {
  track: number;
  weight: number;
}

/** Something spoken that a card plays. */
export interface SpokenOffer {
  kind: "episode" | "book";
  /** index within the catalogue's array of the kind */
  item: number;
  /** index into the podcast topics */
  topic: number;
  /** what is left to hear, at most 45 minutes of a book */
  leftMs: number;
  isNew: boolean;
}

const bookPartMs = 45 * 60_000;

/** The tracks that a card of music begins with; empty when nothing of it is out. */
export function trackOffers(world: World, { kind, item }: ShownItem, at: number): TrackOffer[] {
  const { trackReleasedAt, trackPopularity } = world.truth.music;
  const tracks = tracksOf(world, kind, item).filter((track) => trackReleasedAt[track] <= at);
  const weigh = (track: number) => (kind === "playlist" ? 1 : trackPopularity[track]);
  const total = tracks.reduce((sum, track) => sum + weigh(track), 0);
  return tracks.map((track) => ({ track, weight: weigh(track) / total }));
}

function tracksOf(world: World, kind: ItemKind, item: number): number[] {
  const { artistFirst } = world.truth.music;
  if (kind === "track") return [item];
  if (kind === "playlist") return world.catalogue.playlists[item].tracks;
  if (kind === "artist") return range(artistFirst[item], artistFirst[item + 1]);
  if (kind !== "album") return [];
  const { artist } = world.catalogue.albums[item];
  const all = range(artistFirst[artist], artistFirst[artist + 1]);
  return all.filter((track) => world.catalogue.tracks[track].album === item);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** What a card of a show, an episode or a book plays; null for music, and when there is nothing to hear. */
export function spokenOffer(
  world: World,
  state: ListenerState,
  { shown, at }: { shown: ShownItem; at: number },
): SpokenOffer | null {
  const { kind, item } = shown;
  if (kind === "show") return showOffer(world, state, { show: item, at });
  if (kind === "episode") return episodeOffer(world, state, item);
  if (kind !== "book") return null;
  const begun = state.book?.book === item ? state.book.positionMs : 0;
  const leftMs = Math.min(bookPartMs, world.catalogue.books[item].durationMs - begun);
  return { kind, item, topic: world.truth.bookTopic[item], leftMs, isNew: begun === 0 };
}

/** A known show goes on where it was left, a new one begins with its latest episode. */
function showOffer(world: World, state: ListenerState, { show, at }: { show: number; at: number }): SpokenOffer | null {
  const { episodeFirst, episodePublishedAt } = world.truth;
  const episode = state.shows.get(show)?.episode ?? latestEpisode(world, show, at);
  const isThere = episode >= episodeFirst[show] && episode < episodeFirst[show + 1];
  return isThere && episodePublishedAt[episode] <= at ? episodeOffer(world, state, episode) : null;
}

/** The newest episode that is out; one before the show's first where none is. */
function latestEpisode(world: World, show: number, at: number): number {
  const { episodeFirst, episodePublishedAt } = world.truth;
  let episode = episodeFirst[show + 1] - 1;
  while (episode >= episodeFirst[show] && episodePublishedAt[episode] > at) episode--;
  return episode;
}

function episodeOffer(world: World, state: ListenerState, episode: number): SpokenOffer {
  const { show, durationMs } = world.catalogue.episodes[episode];
  const known = state.shows.get(show);
  const heard = known?.episode === episode ? known.positionMs : 0;
  const topic = world.truth.showTopic[show];
  return { kind: "episode", item: episode, topic, leftMs: durationMs - heard, isNew: known === undefined };
}
