import { findListeners, type FoundListener } from "@segue/db";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../requireStaff.ts";
import { lensReaders } from "./lensAccess.ts";

const most = 20;

export const findListenersInput = z.object({
  text: z.string().trim().min(1, "type a name or a number").max(100, "at most 100 letters"),
});

/**
 * Listeners with a text in their name, or with that number.
 *
 * @throws ServiceError forbidden for other roles
 */
export async function findLensListeners(call: {
  ctx: ServiceContext;
  input: z.infer<typeof findListenersInput>;
}): Promise<FoundListener[]> {
  requireStaff(call.ctx, lensReaders);
  return findListeners(call.ctx.db, findListenersInput.parse(call.input).text, most);
}
