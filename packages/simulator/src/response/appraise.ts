import type { ListenerState } from "../behaviour/listenerState.ts";
import { dimensions } from "../catalogue/genreSpace.ts";
import { expectedHeardMs, listenChance, type PlayChances, playChances } from "../truth/playChances.ts";
import { expectedSpokenMs, spokenChances, spokenListenChance } from "../truth/spokenChances.ts";
import type { World } from "../world.ts";
import { type SpokenOffer, spokenOffer, type TrackOffer, trackOffers } from "./offers.ts";
import type { ShownItem } from "./shownHome.ts";
import type { Visitor } from "./visitors.ts";

/** A visit to a Home: who, in which state, when. */
export interface Visit {
  world: World;
  /** index into the world's listeners */
  listener: number;
  state: ListenerState;
  /** milliseconds since 1970 UTC */
  at: number;
}

/** What a card means to a visitor: the chance that she plays it once she looks, and what then happens on average. */
export interface Appraisal {
  appeal: number;
  /** given that she plays it */
  listen: number;
  skip: number;
  heardMs: number;
  /** chance of a listen to an artist (or show) without a listen in 180 days, given that she plays it */
  discovery: number;
  music: { offer: TrackOffer; chances: PlayChances; discovery: boolean }[];
  spoken: SpokenOffer | null;
}

/** Readiness to play a card that is loved, known and not worn out. */
const bestAppeal = 0.5;
const nothing: Appraisal = { appeal: 0, listen: 0, skip: 0, heardMs: 0, discovery: 0, music: [], spoken: null };

export function appraise(visit: Visit, visitor: Visitor, shown: ShownItem): Appraisal {
  const spoken = spokenOffer(visit.world, visit.state, { shown, at: visit.at });
  if (spoken) return appraiseSpoken(visit, visitor, spoken);
  const offers = trackOffers(visit.world, shown, visit.at);
  return offers.length === 0 ? nothing : appraiseMusic(visit, visitor, offers);
}

function appraiseMusic(visit: Visit, { palate }: Visitor, offers: TrackOffer[]): Appraisal {
  const { world, state, at } = visit;
  const { music } = world.truth;
  const truth = world.truth.listeners[visit.listener];
  const sum = { ...nothing, music: [] as Appraisal["music"] };
  for (const offer of offers) {
    const artist = music.trackArtist[offer.track];
    const liking = palate.liking(music.trackVectors, offer.track * dimensions);
    const tiredness = state.tiredness(artist, at);
    const durationMs = music.trackDurationMs[offer.track];
    const chances = playChances(liking, truth.skipBase, tiredness);
    const discovery = state.isDiscovery(artist, at);
    const listen = listenChance(chances, durationMs);
    sum.appeal += offer.weight * liking * acceptance(visit, artist) * Math.exp(-wear(truth.satiation, tiredness));
    sum.listen += offer.weight * listen;
    sum.skip += offer.weight * chances.skip;
    sum.heardMs += offer.weight * expectedHeardMs(chances, durationMs);
    if (discovery) sum.discovery += offer.weight * listen;
    sum.music.push({ offer, chances, discovery });
  }
  sum.appeal *= bestAppeal * (1 - truth.podcastShare - truth.bookShare);
  return sum;
}

/** From 0.2 + 0.8·openness for the unknown up to 1 for an artist that she has heard often. */
function acceptance({ world, listener, state }: Visit, artist: number): number {
  const unknown = 0.2 + 0.8 * world.truth.listeners[listener].openness;
  const listens = state.artistListens[artist];
  return unknown + ((1 - unknown) * listens) / (listens + 4);
}

/** How much of an artist is too much: the same law that keeps her from choosing it herself. */
function wear(satiation: number, tiredness: number): number {
  return (0.1 + 0.5 * satiation) * Math.max(0, tiredness - 1);
}

/** Only the listener herself hears what is spoken, and only as much as podcasts and books are hers. */
function appraiseSpoken({ world, listener }: Visit, { member }: Visitor, spoken: SpokenOffer): Appraisal {
  const { topics, podcastShare, bookShare, openness } = world.truth.listeners[listener];
  if (member !== 0) return nothing;
  const interest = topics[spoken.topic];
  const share = spoken.kind === "book" ? bookShare : podcastShare;
  const chances = spokenChances(interest);
  const listen = spokenListenChance(chances, spoken.leftMs);
  // Quits are uniform from 5 to 100 s; those before 30 s, and not by the end itself, are skips.
  const skipShare = Math.max(0, Math.min(30_000, spoken.leftMs) - 5000) / 95_000;
  return {
    appeal: bestAppeal * interest * Math.min(1, 0.03 + 2.5 * share) * (spoken.isNew ? 0.35 + 0.65 * openness : 1),
    listen,
    skip: chances.quit * skipShare,
    heardMs: expectedSpokenMs(chances, spoken.leftMs),
    discovery: spoken.isNew ? listen : 0,
    music: [],
    spoken,
  };
}
