import { readItemFacts, storeRefusal } from "@segue/db";
import type { ItemKind } from "@segue/engine/data";
import type { Refusal } from "@segue/engine/decision";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../context.ts";
import { requireListener } from "../governance/requireListener.ts";
import { itemNumber } from "../rowNumber.ts";

const dayMs = 24 * 60 * 60_000;
const blockDays = { month: 30, year: 365 };
/** What can be blocked: who makes things, and what stands for nobody but itself. */
const blockable = new Set<ItemKind>(["artist", "show", "book", "playlist"]);

export const refuseItemInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("less-like-this"), itemId: itemNumber }),
  z.object({
    kind: z.literal("blocked"),
    itemId: itemNumber,
    /** 30 days, 365 days, or until she takes it back */
    term: z.enum(["month", "year", "open"], { error: "must be month, year or open" }),
  }),
]);

/**
 * Keeps an item, or an artist or show with everything of theirs, away from the signed-in listener; in force for the next thing that is
 * proposed to her. Said again, it counts from now.
 *
 * @throws ServiceError forbidden for anybody but a listener; notFound for an item that does not exist; invalid for a block of
 * a track, album or episode, which is hidden by "less-like-this" or blocked with its artist or show
 */
export async function refuseItem({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof refuseItemInput>;
}): Promise<Refusal> {
  const { listenerId } = requireListener(ctx);
  const facts = (await readItemFacts(ctx.db, listenerId, [input.itemId])).get(input.itemId);
  if (!facts) throw new ServiceError("notFound", `no item ${input.itemId}`, "itemId");
  if (input.kind === "blocked" && !blockable.has(facts.kind)) {
    throw new ServiceError(
      "invalid",
      `itemId: a ${facts.kind} is not blocked by itself: block its artist or show, or use less-like-this`,
      "itemId",
    );
  }
  const refusedAt = ctx.clock().getTime();
  const refusal = { kind: input.kind, itemId: input.itemId, refusedAt, until: untilOf(input, refusedAt) };
  await storeRefusal(ctx.db, listenerId, refusal);
  return refusal;
}

function untilOf(input: z.infer<typeof refuseItemInput>, from: number): number | null {
  if (input.kind !== "blocked" || input.term === "open") return null;
  return from + blockDays[input.term] * dayMs;
}
