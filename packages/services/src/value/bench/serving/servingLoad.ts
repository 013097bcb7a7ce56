import { timeOrderedId, type ItemId, type ListenerId } from "@segue/engine/data";
import { randomBytes } from "node:crypto";
import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";
import type { ServiceContext } from "../../../context.ts";
import { recordFeedback } from "../../../data/recordFeedback.ts";
import { serveHome } from "../../../prediction/serveHome.ts";
import { latencyOf, type Latency } from "./quantile.ts";

export interface Load {
  ctx: ServiceContext;
  /** who asks, in the order of their requests; from the start again when all have come */
  listenerIds: readonly ListenerId[];
}

/** What a load found. */
export interface LoadFigures {
  latency: Latency;
  /** a second */
  homes: number;
  failed: number;
}

const playMs = 180_000;
/** Requests of a saturating load that wait for their answer at any time. */
const atOnce = 8;

function contextFor(ctx: ServiceContext, listenerId: ListenerId): ServiceContext {
  return { ...ctx, actor: { kind: "listener", listenerId, accountId: "bench" } };
}

/** Serves one Home; the time it took, milliseconds, null when it failed. */
async function serve(ctx: ServiceContext, listenerId: ListenerId): Promise<number | null> {
  const startedAt = performance.now();
  try {
    await serveHome({ ctx: contextFor(ctx, listenerId) });
    return performance.now() - startedAt;
  } catch (error) {
    ctx.log.warn(`a Home failed: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** Tells the log that a listener has just heard a track. */
async function play(ctx: ServiceContext, listenerId: ListenerId, itemId: ItemId): Promise<void> {
  const sentAt = ctx.clock().getTime();
  const heard = { msPlayed: playMs, durationMs: playMs, positionMs: playMs, endReason: "trackdone" };
  const event = { id: timeOrderedId(sentAt - playMs, randomBytes(10)), kind: "item.played" as const, itemId, ...heard };
  await recordFeedback({ ctx: contextFor(ctx, listenerId), input: { sentAt, events: [event] } });
}

function figuresOf(times: readonly (number | null)[], startedAt: number): LoadFigures {
  const served = times.filter((time) => time !== null);
  const seconds = (performance.now() - startedAt) / 1_000;
  return { latency: latencyOf(served), homes: served.length / seconds, failed: times.length - served.length };
}

export interface PacedLoad extends Load {
  /** requests a second, whether or not the ones before are answered */
  rate: number;
  requests: number;
  /** every so many requests follow a play that was just acknowledged */
  playedEvery: number;
  /** what is played */
  trackIds: readonly ItemId[];
}

/** Timers are a millisecond late, which is not the server's: the last two are waited out turn by turn. */
const timerSlackMs = 2;

async function waitUntil(dueAt: number): Promise<void> {
  await wait(Math.max(0, dueAt - performance.now() - timerSlackMs));
  while (performance.now() < dueAt) await nextTurn();
}

/** Requests at a fixed rate. A request's time begins when it is due, so that waiting behind others counts. */
export async function pacedLoad(load: PacedLoad): Promise<LoadFigures> {
  const { ctx, listenerIds, rate, requests, playedEvery, trackIds } = load;
  const startedAt = performance.now();
  const running: Promise<number | null>[] = [];
  for (let at = 0; at < requests; at++) {
    const listenerId = listenerIds[at % listenerIds.length];
    const trackId = trackIds[at % trackIds.length];
    if (listenerId === undefined) break;
    const dueAt = startedAt + (at * 1_000) / rate;
    await waitUntil(dueAt);
    const lateMs = performance.now() - dueAt;
    const isPlayed = at % playedEvery === 0 && trackId !== undefined;
    const request = async (): Promise<number | null> => {
      if (isPlayed) await play(ctx, listenerId, trackId);
      const time = await serve(ctx, listenerId);
      return time === null ? null : time + Math.max(0, lateMs);
    };
    running.push(request());
  }
  return figuresOf(await Promise.all(running), startedAt);
}

export interface SaturatingLoad extends Load {
  seconds: number;
}

/** Requests as fast as they are answered. */
export async function saturatingLoad({ ctx, listenerIds, seconds }: SaturatingLoad): Promise<LoadFigures> {
  const startedAt = performance.now();
  const until = startedAt + seconds * 1_000;
  const times: (number | null)[] = [];
  let next = 0;
  const ask = async (): Promise<void> => {
    while (performance.now() < until) {
      const listenerId = listenerIds[next++ % listenerIds.length];
      if (listenerId === undefined) return;
      times.push(await serve(ctx, listenerId));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  return figuresOf(times, startedAt);
}

/** Every listener once, one after the other: what a server that has just started does. */
export async function firstVisits({ ctx, listenerIds }: Load): Promise<LoadFigures> {
  const startedAt = performance.now();
  const times: (number | null)[] = [];
  for (const listenerId of listenerIds) times.push(await serve(ctx, listenerId));
  return figuresOf(times, startedAt);
}
