import type { ItemFacts, ListenerSettings, NewLogRow, ServedSlate } from "@segue/db";
import { timeOfId, type ItemId, type ListenerId } from "@segue/engine/data";
import type { FeedbackEvent } from "./feedbackEvent.ts";
import { localHour } from "./localHour.ts";
import { clockToleranceMs, earliestPlay } from "./plausiblePlay.ts";
import type { Rejection } from "./batchResult.ts";

/** An id is filed under the month inside it, so a clock may not name months that are far away, corrected or not. */
const maxAheadMs = 31 * 86_400_000;
const positionToleranceMs = 5_000;

const withoutItem = new Set<FeedbackEvent["kind"]>(["search.made", "shuffle.disabled"]);
const playable = new Set(["track", "episode", "book"]);

/** What a batch is checked against. */
export interface CheckContext {
  listenerId: ListenerId;
  settings: ListenerSettings;
  /** server's clock, milliseconds since 1970 UTC */
  now: number;
  /** what to add to the sender's times */
  skewMs: number;
  items: ReadonlyMap<ItemId, ItemFacts>;
  slates: ReadonlyMap<string, ServedSlate>;
}

type Check = (event: FeedbackEvent, context: CheckContext) => Rejection | null;

const checkOwner: Check = (event, { listenerId }) =>
  event.listenerId === undefined || event.listenerId === null || event.listenerId === listenerId
    ? null
    : { field: "listenerId", reason: "names another listener; events are recorded for the signed-in one only" };

const checkTime: Check = (event, context) => {
  const minted = timeOfId(event.id) ?? 0;
  const fault = faultOfTime(minted, context);
  return fault === null ? null : { field: "id", reason: `its time is ${new Date(minted).toISOString()}, ${fault}` };
};

function faultOfTime(minted: number, { now, skewMs }: CheckContext): string | null {
  const occurred = minted + skewMs;
  if (Math.min(minted, occurred) < earliestPlay) return "before 2002-10-01: set the device's clock";
  if (minted > now + maxAheadMs) return "more than 31 days ahead: set the device's clock";
  return occurred > now + clockToleranceMs ? "in the future by more than 5 minutes" : null;
}

const checkItem: Check = (event, { items }) => {
  if (withoutItem.has(event.kind) && !event.itemId) return null;
  if (!event.itemId) return { field: "itemId", reason: `is needed for ${event.kind}` };
  const item = items.get(event.itemId as ItemId);
  if (!item) return { field: "itemId", reason: `no item ${event.itemId} in the catalogue` };
  if (event.kind !== "item.played" || playable.has(item.kind)) return null;
  return {
    field: "itemId",
    reason: `item ${event.itemId} is of kind ${item.kind}; name the track, episode or book heard`,
  };
};

const checkQuery: Check = (event) =>
  event.kind === "search.made" && !event.query ? { field: "query", reason: "is needed for search.made" } : null;

const checkSlate: Check = (event, { slates }) =>
  event.slateId && !slates.has(event.slateId)
    ? { field: "slateId", reason: `no slate ${event.slateId} was served to this listener` }
    : null;

/**
 * Sound cannot be heard for longer than the time since it began. Seeking back may well take it past the item's length, but
 * not past three times of it: that is a timer nobody stopped.
 */
const checkHeard: Check = (event, { now, skewMs, items }) => {
  if (event.kind !== "item.played") return null;
  const { msPlayed } = event;
  if (msPlayed === undefined || msPlayed === null) return { field: "msPlayed", reason: "is needed for item.played" };
  const elapsed = now - ((timeOfId(event.id) ?? 0) + skewMs);
  if (msPlayed > elapsed + clockToleranceMs) {
    return { field: "msPlayed", reason: `${msPlayed} ms heard, but it began only ${Math.max(0, elapsed)} ms ago` };
  }
  const duration = durationOf(event, items);
  if (duration !== null && msPlayed > 3 * duration + 60_000) {
    return { field: "msPlayed", reason: `${msPlayed} ms heard of an item that lasts ${duration} ms` };
  }
  const { positionMs } = event;
  return duration !== null && positionMs && positionMs > duration + positionToleranceMs
    ? { field: "positionMs", reason: `${positionMs} ms is past the end of an item that lasts ${duration} ms` }
    : null;
};

const checks = [checkOwner, checkTime, checkItem, checkQuery, checkSlate, checkHeard];

/** What is wrong with an event, given what is known of its listener, items and slates; null when nothing is. */
export function checkFeedbackEvent(event: FeedbackEvent, context: CheckContext): Rejection | null {
  for (const check of checks) {
    const rejection = check(event, context);
    if (rejection) return rejection;
  }
  return null;
}

/** What the catalogue says, or what the app measured where the catalogue does not know. */
function durationOf(event: FeedbackEvent, items: CheckContext["items"]): number | null {
  return items.get(event.itemId as ItemId)?.durationMs ?? event.durationMs ?? null;
}

/** The row of the log for an event that passed its checks. */
export function toLogRow(event: FeedbackEvent, { settings, skewMs, items }: CheckContext): NewLogRow {
  const occurredAt = (timeOfId(event.id) ?? 0) + skewMs;
  const isPlay = event.kind === "item.played";
  return {
    id: event.id,
    kind: event.kind,
    itemId: (event.itemId ?? null) as ItemId | null,
    occurredAt,
    msPlayed: isPlay ? (event.msPlayed ?? null) : null,
    durationMs: isPlay ? durationOf(event, items) : null,
    positionMs: isPlay ? (event.positionMs ?? null) : null,
    startReason: event.startReason ?? null,
    endReason: event.endReason ?? null,
    shuffle: event.shuffle ?? null,
    offline: event.offline ?? null,
    sessionId: event.sessionId ?? null,
    localHour: localHour(occurredAt, settings.zone),
    device: event.device ?? null,
    query: event.kind === "search.made" ? (event.query ?? null) : null,
    sourceShelf: event.sourceShelf ?? null,
    slateId: event.slateId ?? null,
    private: event.private === true || settings.privateSession,
  };
}
