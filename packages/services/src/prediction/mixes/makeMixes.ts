import { insertMixes, readDiscoveredTracks, type LivePolicy, type MixKind, type StoredMix } from "@segue/db";
import { featureValue, timeOrderedId, type ListenerId } from "@segue/engine/data";
import { daypartOf, dialOffset, effectiveDial } from "@segue/engine/decision";
import { seededRandom } from "@segue/engine/math";
import {
  dailyMixes,
  discoverWeekly,
  fewestMixArtists,
  knownArtistCount,
  type MixInput,
  type MixTrack,
} from "@segue/engine/prediction";
import { randomBytes } from "node:crypto";
import type { ServiceContext } from "../../context.ts";
import { dayAfter } from "../../data/localDay.ts";
import { currentModels, type CurrentModels } from "../currentModels.ts";
import { readListenerTaste, type ListenerTaste } from "../listenerTaste.ts";
import { servedPolicy } from "../servedPolicy.ts";

/** Models that decide what is in a mix. */
const makers = new Set(["als-tracks", "als-artists", "clusters-artists"]);

/** For whom, and which kinds of which days are missing. */
export interface MixOrder {
  listenerId: ListenerId;
  /** first day of each kind, ISO dates */
  starts: Record<MixKind, string>;
  missing: readonly MixKind[];
}

/** How far she is from having mixes. */
export interface MixReadiness {
  /** artists that she has listened to in the last 180 days */
  knownArtists: number;
  /** how many it takes */
  neededArtists: number;
}

interface Material {
  ctx: ServiceContext;
  order: MixOrder;
  known: ListenerTaste;
  live: CurrentModels;
  policy: LivePolicy;
  versions: Record<string, number>;
}

/**
 * Makes the mixes that are missing and keeps them. The same listener, day and models draw the same mixes from the same taste.
 * Nothing is kept for who has listened to too little yet.
 */
export async function makeMixes(ctx: ServiceContext, order: MixOrder): Promise<MixReadiness> {
  const [known, live] = await Promise.all([readListenerTaste(ctx, order.listenerId), currentModels(ctx)]);
  known.catalogue.rankTracksBy(live.models.popularTracks);
  const used = live.versions.filter(({ name }) => makers.has(name));
  const versions = Object.fromEntries(used.map(({ name, version }) => [name, version]));
  const policy = await servedPolicy(ctx, known, live.models);
  const material: Material = { ctx, order, known, live, policy, versions };
  for (const kind of order.missing) {
    const mixes = kind === "daily" ? dailyOnes(material) : await discoverOnes(material);
    await insertMixes(ctx.db, { listenerId: order.listenerId, kind, startsOn: order.starts[kind], mixes });
  }
  const knownArtists = knownArtistCount(known.taste, known.catalogue);
  return { knownArtists, neededArtists: fewestMixArtists };
}

type NewMix = Omit<StoredMix, "kind" | "startsOn">;

function inputOf({ order, known, live, versions }: Material, kind: MixKind): MixInput {
  const { taste, catalogue, refusals } = known;
  const seed = `${order.listenerId} ${kind} ${order.starts[kind]} ${JSON.stringify(versions)}`;
  const weightOf = (itemId: number): number => refusals.weightOf(itemId);
  return { taste, catalogue, models: live.models, weightOf, random: seededRandom(seed) };
}

function dailyOnes(material: Material): NewMix[] {
  const { known, live, policy } = material;
  const { vector } = known.past.now(known, live.models);
  const offset = dialOffset(known.listener.dials, known.localHour);
  const shift = policy.daypartShift[daypartOf(known.localHour)];
  const dial = effectiveDial(policy, { openness: featureValue(vector, "openness60d"), shift, offset });
  return dailyMixes({ ...inputOf(material, "daily"), dial: dial.applied }).map(({ label, tracks }, index) => {
    const words = { title: `${label} mix`, description: "Made for today from this side of your taste." };
    return newMix(material, tracks, { slot: index + 1, ...words });
  });
}

async function discoverOnes(material: Material): Promise<NewMix[]> {
  const { ctx, order, policy } = material;
  const before = order.starts.discover;
  const span = { from: dayAfter(before, -policy.repetition.daysBeforeRepeat), before };
  const rested = new Set(await readDiscoveredTracks(ctx.db, order.listenerId, span));
  const tracks = discoverWeekly({ ...inputOf(material, "discover"), rested });
  const words = { title: "Discover this week", description: "Artists you have never listened to, near those you do." };
  return tracks.length === 0 ? [] : [newMix(material, tracks, { slot: 1, ...words })];
}

function newMix(
  { known, versions }: Material,
  tracks: readonly MixTrack[],
  words: Pick<NewMix, "slot" | "title" | "description">,
): NewMix {
  return {
    id: timeOrderedId(known.at, randomBytes(10)),
    ...words,
    trackIds: tracks.map(({ itemId }) => itemId),
    reasons: tracks.map(({ isNew, becauseOf }) => ({ isNew, becauseOf })),
    modelVersions: versions,
  };
}
