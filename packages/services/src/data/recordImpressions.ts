import {
  insertImpressions,
  readListenerSettings,
  readServedSlates,
  type NewImpression,
  type ServedSlate,
} from "@segue/db";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { requireListener } from "../governance/requireListener.ts";
import { batchResult, type BatchResult, type EventResult, type Rejection } from "./batchResult.ts";

const maxImpressions = 500;

const impression = z.object({
  slateId: z.guid({ error: "must be the UUID of a slate" }).toLowerCase(),
  rank: z.int({ error: "must be a whole number from 1" }).min(1).max(32_767),
  /** milliseconds since 1970, or a date */
  seenAt: z.union([z.number().min(0).max(8.64e15), z.date().transform((at) => at.getTime())], {
    error: "must be a time in milliseconds since 1970",
  }),
});

export const recordImpressionsInput = z.object({
  impressions: z.array(z.unknown()).max(maxImpressions, { error: `at most ${maxImpressions} impressions a batch` }),
});

/**
 * Records which cards of her own slates the listener saw, each answered for itself as in `recordFeedback`. The first sight
 * counts; what is seen in a private session is not kept. A time outside [slate served, now] is moved to the nearer end: that a card was seen matters more than when.
 */
export async function recordImpressions({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof recordImpressionsInput>;
}): Promise<BatchResult> {
  const { listenerId } = requireListener(ctx);
  const now = ctx.clock();
  const parsed = input.impressions.map((sent) => impression.safeParse(sent));
  const slateIds = new Set(parsed.flatMap(({ data }) => data?.slateId ?? []));
  const [settings, slates] = await Promise.all([
    readListenerSettings(ctx.db, listenerId),
    readServedSlates(ctx.db, listenerId, [...slateIds]),
  ]);
  const isPrivate = settings?.privateSession ?? false;

  const rows = new Map<string, NewImpression>();
  const answers = parsed.map(({ data, error }, index): EventResult => {
    const id = data ? `${data.slateId}:${data.rank}` : null;
    const slate = slates.get(data?.slateId ?? "");
    const rejection = data ? (checkRank(data, slate) ?? checkPrivacy(isPrivate)) : issueOf(error);
    if (rejection) return { index, id, status: "rejected", field: rejection.field, reason: rejection.reason };
    if (!data || !id || rows.has(id)) return { index, id, status: "duplicate" };
    const seenAt = new Date(Math.min(now.getTime(), Math.max(data.seenAt, slate?.servedAt.getTime() ?? 0)));
    rows.set(id, { slateId: data.slateId, rank: data.rank, seenAt });
    return { index, id, status: "stored" };
  });
  return batchResult(answers, await insertImpressions(ctx.db, [...rows.values()]));
}

function issueOf(error?: z.ZodError): Rejection {
  const issue = error?.issues[0];
  return { field: issue?.path.join(".") || "impression", reason: issue?.message ?? "is malformed" };
}

function checkRank({ slateId, rank }: { slateId: string; rank: number }, slate?: ServedSlate): Rejection | null {
  if (!slate) return { field: "slateId", reason: `no slate ${slateId} was served to this listener` };
  return rank > slate.cards ? { field: "rank", reason: `the slate has ${slate.cards} cards, not ${rank}` } : null;
}

/** Her private plays steer nothing, so a card seen meanwhile would look turned down whatever she did with it. */
function checkPrivacy(isPrivate: boolean): Rejection | null {
  return isPrivate ? { field: "private", reason: "what is seen in a private session is not kept" } : null;
}
