import type { LoggedHome } from "@segue/engine/data";
import type { SlatePool } from "@segue/engine/decision";
import type { PoolItem } from "@segue/engine/value";
import type { ListenerState } from "../behaviour/listenerState.ts";
import { worldLog } from "../behaviour/worldEvents.ts";
import { createWorld } from "../createWorld.ts";
import type { Offer } from "../logging/drawCards.ts";
import { familiarityFrom } from "../logging/familiarityFrom.ts";
import { freeOffers, offerKey } from "../logging/freeOffers.ts";
import { memoryOf } from "../logging/memory.ts";
import { madeForYouOffers, similarOffers } from "../logging/musicOffers.ts";
import { PublicCatalogue } from "../logging/publicCatalogue.ts";
import { Random } from "../random/random.ts";
import type { Visit } from "../response/appraise.ts";
import type { World } from "../world.ts";

/** Shelves of the study's Homes, from above: those that a policy orders by utility. */
export const studyShelves = ["made-for-you", "similar-to"] as const;

export interface StudySettings {
  seed: string;
  /** people of the world, of whom replications are drawn */
  listeners: number;
  /** of each, with pools that stay the same */
  visits: number;
  /** of listening before them */
  days: number;
}

/** A shelf before it is drawn: the same offers in every replication. */
export interface StudyShelf {
  offers: Offer[];
  pool: SlatePool;
}

export interface StudyVisit extends Visit {
  shelves: StudyShelf[];
}

/** Everybody that a replication may be about, with what each could be shown. */
export interface StudyBank {
  world: World;
  /** by listener */
  visits: StudyVisit[][];
  /** share of the cards looked at on other shelves that each played, smoothed */
  readiness: Float64Array;
  itemOf: (itemId: number) => PoolItem;
  microsOf: (holderId: number) => number;
}

const until = Date.UTC(2026, 0, 1);
const weekMs = 7 * 86_400_000;
const usualCards = 20;
const usualShare = 0.15;

/** A world that has lived, and visits of its people in the week after, each with its pools. */
export function studyBank({ seed, listeners, visits, days }: StudySettings): StudyBank {
  const world = createWorld({
    seed,
    until,
    listeners,
    days,
    artists: 400,
    tracks: 3600,
    shows: 20,
    books: 10,
    playlists: 20,
  });
  const lived = live(world);
  const charts = new PublicCatalogue(world);
  const { artists, rightsHolders } = world.catalogue;
  const makers = new Map<number, number>();
  const visitOf = (listener: number, state: ListenerState, random: Random): StudyVisit => {
    const visit = { world, listener, state, at: until + Math.floor(weekMs * random.next()) };
    return { ...visit, shelves: shelvesOf({ ...visit, charts, random }, makers) };
  };
  return {
    world,
    visits: lived.states.map((state, listener) => {
      const random = new Random(seed, "study visits", listener);
      return Array.from({ length: visits }, () => visitOf(listener, state, random));
    }),
    readiness: lived.readiness,
    itemOf: (itemId) => {
      const artist = makers.get(itemId) ?? 0;
      return { creatorId: artist, band: artists[artist].band, holderId: artists[artist].rightsHolder };
    },
    microsOf: (holderId) => rightsHolders[holderId].microsPerStream,
  };
}

function shelvesOf(
  { charts, random, ...visit }: Visit & { charts: PublicCatalogue; random: Random },
  makers: Map<number, number>,
): StudyShelf[] {
  const { world, state, at } = visit;
  const material = { charts, state, memory: memoryOf(world, state, at), random, at };
  const familiarityOf = familiarityFrom(visit);
  const placed = new Set<number>();
  return [madeForYouOffers(material), similarOffers(material)].map((proposed) => {
    const offers = freeOffers(proposed, placed);
    for (const offer of offers) {
      placed.add(offerKey(offer));
      makers.set(offerKey(offer), offer.maker);
    }
    const pool = {
      itemIds: Int32Array.from(offers, offerKey),
      worth: Float32Array.from(offers, ({ score }) => score),
      familiarity: Float32Array.from(offers, ({ maker }) => familiarityOf(maker)),
      listen: new Float32Array(offers.length).fill(Number.NaN),
    };
    return { offers, pool };
  });
}

/** Lets a world live to its now. */
function live(world: World): { states: ListenerState[]; readiness: Float64Array } {
  const log = worldLog(world);
  const seen = world.listeners.map(() => usualCards);
  const played = world.listeners.map(() => usualCards * usualShare);
  const slates = new Map<string, number>();
  for (;;) {
    const step = log.next();
    if (step.done) return { states: step.value, readiness: Float64Array.from(played, (one, at) => one / seen[at]) };
    for (const home of step.value.homes) countSeen(home, seen, slates);
    for (const { slateId } of step.value.interactions) {
      const listener = slateId === null ? undefined : slates.get(slateId);
      if (listener !== undefined) played[listener]++;
    }
  }
}

/** Cards of shelves that the study is not about. */
function countSeen({ listener, slates }: LoggedHome, seen: number[], known: Map<string, number>): void {
  for (const { id, pool, seen: looked } of slates) {
    if (pool !== null) continue;
    seen[listener] += looked.length;
    known.set(id, listener);
  }
}
