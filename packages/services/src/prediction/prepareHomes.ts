import { lowestIdAt, readActiveListeners } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../context.ts";
import { composedHome } from "./composedHome.ts";
import { keepHome } from "./preparedHome.ts";

const dayMs = 24 * 60 * 60_000;
/** Who did nothing for longer has no Home composed beforehand. */
const activeDays = 30;

export interface PreparingProgress {
  done: number;
  total: number;
}

/**
 * Composes the Homes of those who listened in the last 30 days, or of the listeners that are named, and keeps them: batch serving, to be
 * compared with composing each at its request. One whose listener is gone meanwhile is passed over.
 *
 * @returns how many Homes are kept
 */
export async function prepareHomes({
  ctx,
  input = {},
}: {
  ctx: ServiceContext;
  input?: { listenerIds?: readonly ListenerId[]; onProgress?: (progress: PreparingProgress) => void };
}): Promise<number> {
  const since = lowestIdAt(ctx.clock().getTime() - activeDays * dayMs);
  const listenerIds = input.listenerIds ?? (await readActiveListeners(ctx.db, since));
  let kept = 0;
  for (const [done, listenerId] of listenerIds.entries()) {
    input.onProgress?.({ done, total: listenerIds.length });
    try {
      const home = await composedHome(ctx, listenerId);
      if (home.record.mode !== "online") continue;
      await keepHome(ctx, listenerId, home);
      kept++;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      ctx.log.warn(`no Home was prepared for listener ${listenerId}: ${reason}`);
    }
  }
  return kept;
}
