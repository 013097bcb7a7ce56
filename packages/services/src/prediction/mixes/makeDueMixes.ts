import {
  lowestIdAt,
  purgeDeletedPlaylists,
  readActiveListeners,
  readMixes,
  readMixOwner,
  type MixKind,
} from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { makeMixes } from "./makeMixes.ts";
import { mixStarts } from "./mixPeriod.ts";

const dayMs = 24 * 60 * 60_000;
/** Who did nothing for longer gets her mixes when she comes back. */
const activeDays = 14;
/** How long a deleted playlist can be brought back. */
const deletedDays = 30;

/**
 * Makes today's mixes, on each one's own calendar, for those who listened lately, and removes playlists that were deleted 30 days
 * ago for good. What is there already stays as it is.
 *
 * @returns for how many listeners mixes were made
 */
export async function makeDueMixes({ ctx }: { ctx: ServiceContext }): Promise<number> {
  const now = ctx.clock().getTime();
  await purgeDeletedPlaylists(ctx.db, new Date(now - deletedDays * dayMs));
  let count = 0;
  for (const listenerId of await readActiveListeners(ctx.db, lowestIdAt(now - activeDays * dayMs))) {
    const owner = await readMixOwner(ctx.db, listenerId);
    if (!owner) continue;
    const starts = mixStarts(now, owner.zone);
    const stored = await readMixes(ctx.db, listenerId, starts);
    const kinds: MixKind[] = ["daily", "discover"];
    const missing = kinds.filter((kind) => !stored.some((mix) => mix.kind === kind));
    if (missing.length === 0) continue;
    await makeMixes(ctx, { listenerId, starts, missing });
    count++;
  }
  return count;
}
