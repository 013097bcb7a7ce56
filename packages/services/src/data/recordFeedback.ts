import {
  appendInteractions,
  ensureMonths,
  readItemFacts,
  readListenerSettings,
  readServedSlates,
  type NewLogRow,
} from "@segue/db";
import { timeOfId } from "@segue/engine/data";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { requireListener } from "../governance/requireListener.ts";
import { ServiceError } from "../error.ts";
import { clockSkew } from "./batchClock.ts";
import { checkFeedbackEvent, toLogRow, type CheckContext } from "./checkFeedbackEvent.ts";
import { feedbackEvent, type FeedbackEvent } from "./feedbackEvent.ts";
import { batchResult, type BatchResult, type EventResult, type Rejection } from "./batchResult.ts";

export const maxEvents = 500;

/** The batch as a whole; its events are checked one by one, so that a bad one costs nothing but itself. */
export const recordFeedbackInput = z.object({
  sentAt: z.number({ error: "must be the sender's clock in milliseconds since 1970" }).min(0).max(8.64e15),
  events: z
    .array(z.unknown())
    .max(maxEvents, { error: `at most ${maxEvents} events a batch; send the rest in the next` }),
});

export interface FeedbackReceipt extends BatchResult {
  /** what was added to the sender's times because its clock was wrong; 0 when it was right */
  clockSkewMs: number;
}

/**
 * Records what the signed-in listener did. Every event is answered for itself, in order; all that is valid is committed
 * when this resolves, or nothing is when it throws. An id that is in the log already, or twice in the batch, is a duplicate
 * and counts once: sending a batch again is always safe.
 *
 * @throws ServiceError invalid for a batch that is none
 */
export async function recordFeedback({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof recordFeedbackInput>;
}): Promise<FeedbackReceipt> {
  const receivedAt = ctx.clock();
  const parsed = input.events.map((event) => parseEvent(event));
  const context = await readCheckContext(ctx, parsed, {
    now: receivedAt.getTime(),
    skewMs: clockSkew(input.sentAt, receivedAt.getTime()),
  });
  const rows = new Map<string, NewLogRow>();
  const answers = parsed.map((event, index): EventResult => {
    const id = event.ok ? event.value.id : sentId(input.events[index]);
    const rejection = event.ok ? checkFeedbackEvent(event.value, context) : event.rejection;
    if (rejection) return { index, id, status: "rejected", field: rejection.field, reason: rejection.reason };
    if (event.ok && !rows.has(event.value.id)) {
      rows.set(event.value.id, toLogRow(event.value, context));
      return { index, id, status: "stored" };
    }
    return { index, id, status: "duplicate" };
  });
  const stored = await append(ctx, context, { rows: [...rows.values()], receivedAt });
  return { ...batchResult(answers, stored), clockSkewMs: context.skewMs };
}

type ParsedEvent = { ok: true; value: FeedbackEvent } | { ok: false; rejection: Rejection };

function parseEvent(event: unknown): ParsedEvent {
  const result = feedbackEvent.safeParse(event);
  if (result.success) return { ok: true, value: result.data };
  const issue = result.error.issues[0];
  return {
    ok: false,
    rejection: { field: issue?.path.join(".") || "event", reason: issue?.message ?? "is malformed" },
  };
}

/** The id as it was sent, where a rejected event has one that is short enough to send back. */
function sentId(event: unknown): string | null {
  if (typeof event !== "object" || event === null || !("id" in event)) return null;
  return typeof event.id === "string" && event.id.length <= 64 ? event.id : null;
}

async function readCheckContext(
  ctx: ServiceContext,
  parsed: readonly ParsedEvent[],
  time: Pick<CheckContext, "now" | "skewMs">,
): Promise<CheckContext> {
  const { listenerId } = requireListener(ctx);
  const events = parsed.flatMap((event) => (event.ok ? [event.value] : []));
  const itemIds = new Set(events.flatMap(({ itemId }) => itemId ?? []));
  const slateIds = new Set(events.flatMap(({ slateId }) => slateId ?? []));
  const [settings, items, slates] = await Promise.all([
    readListenerSettings(ctx.db, listenerId),
    readItemFacts(ctx.db, listenerId, [...itemIds]),
    readServedSlates(ctx.db, listenerId, [...slateIds]),
  ]);
  if (!settings) throw new ServiceError("unauthenticated", "This listener is gone: sign in again.");
  return { ...time, listenerId, settings, items, slates };
}

async function append(
  { db }: ServiceContext,
  { listenerId, settings }: CheckContext,
  { rows, receivedAt }: { rows: NewLogRow[]; receivedAt: Date },
): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  await ensureMonths(
    db,
    rows.map(({ id }) => timeOfId(id) ?? 0),
  );
  return appendInteractions(db, { listenerId, zone: settings.zone, source: "app", receivedAt, rows });
}
