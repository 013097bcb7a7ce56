import type { NewListener } from "@segue/engine/data";
import type { Community } from "../catalogue/communities.ts";
import { inventPerson } from "../names/phonotactics.ts";
import { AliasTable } from "../random/aliasTable.ts";
import { beta, normalQuantile } from "../random/distributions.ts";
import { Random } from "../random/random.ts";
import { places } from "../zones/places.ts";
import { createLifespan } from "./lifespan.ts";
import type { ListenerTruth, TasteComponent } from "./listenerTruth.ts";
import { createRhythm, createWeekdays } from "./rhythms.ts";
import { createTastes } from "./tastes.ts";

/** Sessions a day: half of the listeners have fewer; the spread makes the tail of the HetRec community's activity. */
const medianSessionsPerDay = 0.278;
const activitySpread = 0.93;
const mostSessionsPerDay = 5;

export interface ListenerSource {
  seed: string;
  communities: readonly Community[];
  alive: readonly boolean[];
  from: number;
  until: number;
}

/** A listener's name within all worlds. */
export function listenerKey(seed: string, index: number): string {
  return `${seed}-${index + 1}`;
}

/** Listener number `index`, the same whatever the number of listeners. */
export function createListener(source: ListenerSource, index: number): { listener: NewListener; truth: ListenerTruth } {
  const { seed, communities, alive, from, until } = source;
  const random = new Random(seed, "listener", index);
  const place = places[placeTable.draw(random)];
  const listener = {
    key: listenerKey(seed, index),
    displayName: inventPerson(random, place.language),
    zone: random.pick(place.zones),
    country: place.country,
  };
  const components = createTastes({ random, communities, alive, country: place.country });
  const sessionsPerDay = activity(index);
  const truth: ListenerTruth = {
    components,
    topics: blendTopics(random, components, communities),
    openness: beta(random, 2, 3),
    satiation: beta(random, 2, 3),
    skipBase: beta(random, 2.2, 3.4),
    podcastShare: random.chance(0.55) ? 0.45 * beta(random, 1.2, 2.5) : 0,
    bookShare: random.chance(0.16) ? 0.25 * beta(random, 1.2, 3) : 0,
    sessionsPerDay,
    sessionTracks: 7.8 * Math.exp(0.35 * random.normal()) * sessionsPerDay ** 0.2,
    weekdays: createWeekdays(random),
    hours: createRhythm(random),
    ...createLifespan(random, from, until),
    devices: createDevices(random),
    lastSessionBeforeMs: null,
  };
  return { listener, truth };
}

/**
 * Heavy-tailed, and spread evenly over the quantiles by the golden ratio, so that a small world has the same mean as a large
 * one and counts grow in line with the number of listeners.
 */
function activity(index: number): number {
  const quantile = ((index + 1) * 0.6180339887498949) % 1;
  const rate = medianSessionsPerDay * Math.exp(activitySpread * normalQuantile(0.001 + 0.998 * quantile));
  return Math.min(mostSessionsPerDay, rate);
}

/** What her communities care for, and something of her own. */
function blendTopics(
  random: Random,
  components: readonly TasteComponent[],
  communities: readonly Community[],
): Float32Array {
  const own = components.filter(({ member }) => member === 0);
  return communities[0].topics.map((_, topic) => {
    const shared = own.reduce((sum, { community }) => sum + communities[community].topics[topic], 0) / own.length;
    return 0.65 * shared + 0.35 * beta(random, 0.6, 1.6);
  });
}

function createDevices(random: Random): string[] {
  const phone = random.chance(0.5) ? "ios" : "android";
  const others = ["web", "desktop", "speaker", "tablet", "car"];
  return random.chance(0.3) ? [phone] : [phone, phone, random.pick(others)];
}

const placeTable = new AliasTable(places.map(({ weight }) => weight));
