import type { NewListener } from "@segue/engine/data";
import { genreProfiles } from "../catalogue/genres.ts";
import { Random } from "../random/random.ts";
import { type PodcastTopic, podcastTopics } from "../words/topics.ts";
import type { ListenerSource } from "./createListeners.ts";
import type { ListenerTruth, TasteComponent } from "./listenerTruth.ts";
import { type Habit, rhythmOf } from "./rhythms.ts";
import { createTaste } from "./tastes.ts";

interface DemoPortrait {
  displayName: string;
  zone: string;
  country: string;
  /** the favourite first */
  genres: readonly string[];
  topics: readonly PodcastTopic[];
  openness: number;
  podcastShare: number;
  bookShare: number;
  habits: readonly Habit[];
  device: string;
  lastSessionBeforeMs: number;
}

const minuteMs = 60_000;

/** The listeners with a ready sign-in, in the order of their indices. */
export const demoPortraits = {
  mira: {
    displayName: "Mira",
    zone: "Europe/Berlin",
    country: "DE",
    genres: ["indie rock", "indie pop", "folk"],
    topics: ["culture", "comedy"],
    openness: 0.45,
    podcastShare: 0.1,
    bookShare: 0.03,
    habits: [
      [7.6, 0.6, 1, 0.1],
      [17.6, 0.8, 0.6, 0.2],
      [20, 1.5, 0.2, 0.8],
    ],
    device: "ios",
    lastSessionBeforeMs: 55 * minuteMs,
  },
  jonas: {
    displayName: "Jonas",
    zone: "Europe/Stockholm",
    country: "SE",
    genres: ["techno", "house", "ambient"],
    topics: ["technology", "science"],
    openness: 0.6,
    podcastShare: 0.05,
    bookShare: 0,
    habits: [
      [23.2, 1.2, 1, 1],
      [1, 1, 0.5, 0.8],
      [21, 1, 0.4, 0.4],
    ],
    device: "desktop",
    lastSessionBeforeMs: 95 * minuteMs,
  },
  aiko: {
    displayName: "Aiko",
    zone: "Asia/Tokyo",
    country: "JP",
    genres: ["jazz", "soul", "classical"],
    topics: ["history", "storytelling", "music talk"],
    openness: 0.35,
    podcastShare: 0.35,
    bookShare: 0.1,
    habits: [
      [12.4, 0.8, 0.7, 0.3],
      [20.5, 1.3, 1, 1],
      [9.5, 1, 0.1, 0.7],
    ],
    device: "web",
    lastSessionBeforeMs: 140 * minuteMs,
  },
  tomas: {
    displayName: "Tomas",
    zone: "America/Sao_Paulo",
    country: "BR",
    genres: ["k-pop", "pop", "latin pop"],
    topics: ["sport", "food and travel"],
    openness: 0.85,
    podcastShare: 0.05,
    bookShare: 0,
    habits: [
      [8.5, 1, 0.6, 0.2],
      [16, 2, 0.9, 1],
      [19, 1.5, 0.8, 0.8],
    ],
    device: "android",
    lastSessionBeforeMs: 30 * minuteMs,
  },
} as const satisfies Record<string, DemoPortrait>;

/** Gives an ordinary listener the portrait's name, place, taste and rhythm, and a long, rich year. */
export function portray(
  source: ListenerSource,
  portrait: DemoPortrait,
  ordinary: { listener: NewListener; truth: ListenerTruth },
): { listener: NewListener; truth: ListenerTruth } {
  const { displayName, zone, country, openness, podcastShare, bookShare, lastSessionBeforeMs } = portrait;
  const random = new Random(source.seed, `demo ${displayName}`);
  const components = portrait.genres.flatMap((genre, place) => demoTaste(random, source, { genre, place }));
  return {
    listener: { key: ordinary.listener.key, displayName, zone, country },
    truth: {
      ...ordinary.truth,
      components: components.length > 0 ? components : ordinary.truth.components,
      topics: Float32Array.from(podcastTopics, (topic) => (portrait.topics.includes(topic) ? 0.95 : 0.05)),
      openness,
      podcastShare,
      bookShare,
      lastSessionBeforeMs,
      satiation: 0.4,
      skipBase: 0.35,
      sessionsPerDay: 1.6,
      sessionTracks: 9,
      hours: rhythmOf(portrait.habits),
      devices: [portrait.device, portrait.device, "speaker"],
      joinedAt: source.from - 1,
      leftAt: Number.POSITIVE_INFINITY,
      breaks: [],
    },
  };
}

/** A taste for the genre's first community that has music; none where the world is too small for it. */
function demoTaste(
  random: Random,
  { communities, alive }: ListenerSource,
  { genre, place }: { genre: string; place: number },
): TasteComponent[] {
  const number = genreProfiles.findIndex(({ name }) => name === genre);
  const community = communities.findIndex((candidate, index) => candidate.genre === number && alive[index]);
  return community < 0 ? [] : [createTaste({ random, communities }, { community, member: 0, share: 0.6 ** place })];
}
