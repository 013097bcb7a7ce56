import {
  readItemStandings,
  readLoggedSlates,
  readSlateListeners,
  type LoggedSlateRow,
  type SlateListener,
} from "@segue/db";
import { type ArtistBand, artistBands, openness } from "@segue/engine/data";
import { decodeSlatePool, type SlatePool } from "@segue/engine/decision";
import type { TasteClusters } from "@segue/engine/model";
import {
  type BootstrapDraws,
  type DialWish,
  fitRewardModel,
  isUnheard,
  outcomeBits,
  type PoolItem,
  poissonDraws,
  type RewardModel,
  type SlateLog,
  SlateLogBuilder,
} from "@segue/engine/value";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { ServiceContext } from "../../context.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import { outcomesOf } from "./outcomesOf.ts";

/** Days that are looked back over; as long as a simulated world logs its Homes. */
export const evidenceDays = 56;
const dayMs = 86_400_000;
const bootstrapDraws = 400;
/** Weight of the usual listener in how readily one plays what is shown to her elsewhere, in cards; and the usual share. */
const usualCards = 20;
const usualShare = 0.15;

/** Everything that estimates are made from, in memory. */
export interface SlateEvidence {
  readAt: number;
  log: SlateLog;
  model: RewardModel;
  draws: BootstrapDraws;
  wishOf: (listenerId: number) => DialWish;
  /** of a rights holder, as the catalogue says */
  microsOf: (holderId: number) => number;
  /** by the log's listeners: ISO country, cluster and band of most of what she knows; null where nothing is known */
  countries: (string | null)[];
  clusters: (number | null)[];
  bands: (ArtistBand | null)[];
  clusterLabel: (cluster: number) => string;
}

/** Reads the slates of the last days with their outcomes, and fits the model of the outcome. */
export async function readSlateEvidence(ctx: ServiceContext): Promise<SlateEvidence> {
  const readAt = ctx.clock().getTime();
  const since = new Date(readAt - evidenceDays * dayMs);
  const [rows, listeners, { models }] = await Promise.all([
    readLoggedSlates(ctx.db, since),
    readSlateListeners(ctx.db, since),
    currentModels(ctx),
  ]);
  const slates: DecodedSlate[] = [];
  for (const [at, row] of rows.entries()) {
    slates.push(Object.assign(row, { pool: decodeSlatePool(row.pool) }));
    await breathe(at);
  }
  const itemIds = new Set(slates.flatMap(({ pool, plays }) => [...pool.itemIds, ...plays.map(({ itemId }) => itemId)]));
  const standings = await readItemStandings(ctx.db, [...itemIds]);
  const items = new Map(standings.map((item) => [item.itemId as number, item]));
  const itemOf = (itemId: number): PoolItem => {
    const item = items.get(itemId);
    return { creatorId: item?.artistId ?? null, band: item?.band ?? null, holderId: item?.rightsHolderId ?? null };
  };
  const log = await logOf(slates, itemOf);
  await nextTurn();
  const facts = new Map(listeners.map((listener) => [listener.listenerId, listener]));
  const model = fitRewardModel({ log, readiness: readinessOf(log, facts) });
  await nextTurn();
  const micros = new Map(standings.map(({ rightsHolderId, microsPerStream }) => [rightsHolderId, microsPerStream]));
  return {
    readAt,
    log,
    model,
    draws: poissonDraws(log.listenerIds.length, { count: bootstrapDraws, seed: "estimates" }),
    wishOf: wishesIn(log, facts),
    microsOf: (holderId) => micros.get(holderId) ?? 0,
    countries: log.listenerIds.map((id) => facts.get(id)?.country ?? null),
    ...tastesIn(log, models.clusters ?? null),
  };
}

/** Somebody may be waiting for a Home: after every so many slates the others have their turn. */
async function breathe(at: number): Promise<void> {
  if (at % 1000 === 999) await nextTurn();
}

type DecodedSlate = Omit<LoggedSlateRow, "pool"> & { pool: SlatePool };

async function logOf(slates: readonly DecodedSlate[], itemOf: (itemId: number) => PoolItem): Promise<SlateLog> {
  const builder = new SlateLogBuilder(itemOf);
  const creatorOf = (itemId: number) => itemOf(itemId).creatorId;
  for (const [at, slate] of slates.entries()) {
    builder.add({ ...slate, outcomes: outcomesOf(slate, creatorOf) });
    await breathe(at);
  }
  return builder.log();
}

function readinessOf(log: SlateLog, facts: ReadonlyMap<number, SlateListener>): Float64Array {
  return Float64Array.from(log.listenerIds, (id) => {
    const { seenElsewhere = 0, playsElsewhere = 0 } = facts.get(id) ?? {};
    return Math.min(0.95, (usualCards * usualShare + playsElsewhere) / (usualCards + seenElsewhere));
  });
}

/** Her openness as the log's own cards of the unheard say, and her dials. */
function wishesIn(log: SlateLog, facts: ReadonlyMap<number, SlateListener>): SlateEvidence["wishOf"] {
  const cards = log.listenerIds.map(() => ({ seen: 0, accepted: 0 }));
  const { listener, poolFrom, cardsFrom } = log.slates;
  for (let slate = 0; slate < listener.length; slate++) {
    for (let card = cardsFrom[slate]; card < cardsFrom[slate + 1]; card++) {
      const outcome = log.cards.outcome[card];
      const isFresh = isUnheard(log.pool.familiarity[poolFrom[slate] + log.cards.drawn[card]]);
      if (!isFresh || (outcome & outcomeBits.seen) === 0) continue;
      const own = cards[listener[slate]];
      own.seen++;
      if ((outcome & outcomeBits.listened) !== 0) own.accepted++;
    }
  }
  const numbers = new Map(log.listenerIds.map((id, number) => [id, number]));
  return (listenerId) => {
    const number = numbers.get(listenerId);
    const own = number === undefined ? { seen: 0, accepted: 0 } : cards[number];
    return { openness: openness(own), dials: facts.get(listenerId)?.dials ?? {} };
  };
}

/** What her pools say that she knows, by creator and by band. */
function tastesIn(log: SlateLog, clusters: TasteClusters | null) {
  const known = log.listenerIds.map(() => new Map<number, number>());
  const byBand = log.listenerIds.map(() => artistBands.map(() => 0));
  const { listener, poolFrom } = log.slates;
  for (let slate = 0; slate < listener.length; slate++) {
    for (let at = poolFrom[slate]; at < poolFrom[slate + 1]; at++) {
      const f = log.pool.familiarity[at];
      if (isUnheard(f)) continue;
      const [creator, band] = [log.pool.creator[at], log.pool.band[at]];
      if (creator >= 0) known[listener[slate]].set(log.creatorIds[creator], f);
      if (band >= 0) byBand[listener[slate]][band] += f;
    }
  }
  const clusterOf = (own: Map<number, number>): number | null => {
    const listening = Array.from(own, ([itemId, weight]) => ({ itemId, weight }));
    const place = clusters?.mainCluster(listening) ?? -1;
    return clusters && place >= 0 ? clusters.ids[place] : null;
  };
  const labels = new Map(clusters ? Array.from(clusters.ids, (id, place) => [id, clusters.labels[place]]) : []);
  return {
    clusters: known.map(clusterOf),
    bands: byBand.map((sums): ArtistBand | null => {
      const most = Math.max(...sums);
      return most > 0 ? artistBands[sums.indexOf(most)] : null;
    }),
    clusterLabel: (cluster: number) => labels.get(cluster) ?? `cluster ${cluster}`,
  };
}
