import { lowestIdAt, purgeDeletedPlaylists, readActiveListeners, readMixes, readMixOwner } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { restorableSince } from "../../data/playlists/restorable.ts";
import { makeMixes } from "./makeMixes.ts";
import { missingKinds, mixStarts } from "./mixPeriod.ts";

const dayMs = 24 * 60 * 60_000;
/** Who did nothing for longer gets her mixes when she comes back. */
const activeDays = 14;

/**
 * Makes today's mixes, on each one's own calendar, for those who listened lately, and removes for good the playlists that can no
 * longer be brought back. What is there already stays as it is; one whose listener is gone meanwhile is passed over, and a removal that fails stops no mix.
 *
 * @returns for how many listeners mixes were made
 */
export async function makeDueMixes({ ctx }: { ctx: ServiceContext }): Promise<number> {
  await removeForGood(ctx);
  const now = ctx.clock().getTime();
  let count = 0;
  for (const listenerId of await readActiveListeners(ctx.db, lowestIdAt(now - activeDays * dayMs))) {
    try {
      if (await makeMissing(ctx, listenerId, now)) count++;
    } catch (error) {
      ctx.log.warn(`no mixes were made for listener ${listenerId}: ${wordsOf(error)}`);
    }
  }
  return count;
}

/** What it could not remove stays until the next night: nobody goes without mixes for it. */
async function removeForGood(ctx: ServiceContext): Promise<void> {
  const at = ctx.clock();
  try {
    const { removed, emptied } = await purgeDeletedPlaylists(ctx.db, { deletedBefore: restorableSince(at), at });
    if (removed + emptied > 0) ctx.log.info("deleted playlists are gone for good", { removed, emptied });
  } catch (error) {
    ctx.log.warn(`deleted playlists were not removed: ${wordsOf(error)}`);
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @returns whether any were missing */
async function makeMissing(ctx: ServiceContext, listenerId: ListenerId, now: number): Promise<boolean> {
  const owner = await readMixOwner(ctx.db, listenerId);
  if (!owner) return false;
  const starts = mixStarts(now, owner.zone);
  const stored = await readMixes(ctx.db, listenerId, starts);
  const missing = missingKinds(stored);
  if (missing.length === 0) return false;
  await makeMixes(ctx, { listenerId, starts, missing });
  return true;
}
