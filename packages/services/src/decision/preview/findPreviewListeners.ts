import { findListeners, readPreviewListeners } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { mayReadNames, personName } from "./personName.ts";

/** Names that are offered. */
const offered = 8;
/** Names that are looked at: those of real people are passed over. */
const lookedAt = 60;

export const findPreviewListenersInput = z.object({
  text: z.string().trim().min(1, "type a name or a number").max(100, "at most 100 letters"),
});

/** A listener whose Homes can be looked at. */
export interface PreviewChoice {
  listenerId: ListenerId;
  name: string;
  /** ISO 3166 alpha-2 */
  country: string | null;
}

/**
 * Listeners by name or number. Whoever may not read real people's names finds these by number alone: a search that answers to a name
 * would tell it.
 */
export async function findPreviewListeners(call: {
  ctx: ServiceContext;
  input: z.infer<typeof findPreviewListenersInput>;
}): Promise<PreviewChoice[]> {
  const { ctx } = call;
  const { role } = requireStaff(ctx);
  const { text } = findPreviewListenersInput.parse(call.input);
  const found = await findListeners(ctx.db, text, lookedAt);
  const rows = await readPreviewListeners(
    ctx.db,
    found.map(({ listenerId }) => listenerId),
  );
  const isByNumber = (listenerId: number): boolean => String(listenerId) === text;
  return rows
    .filter(({ listenerId, isFictional }) => isFictional || mayReadNames(role) || isByNumber(listenerId))
    .slice(0, offered)
    .map((row) => ({ listenerId: row.listenerId, name: personName(row, role), country: row.country }));
}
