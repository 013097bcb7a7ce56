import type { ListenerId } from "@segue/engine/data";
import type { Prisma } from "../generated/client.ts";

/** Whether a listener may have one more playlist. */
export type PlaylistRoom = "free" | "full" | "gone";

/**
 * Whether a listener has room for one more playlist, which stays so until the transaction ends: whoever else makes her one or brings one
 * back waits on her row, and counts this one too.
 *
 * @param limit how many she may have
 */
export async function roomOf(
  transaction: Prisma.TransactionClient,
  ownerId: ListenerId,
  limit: number,
): Promise<PlaylistRoom> {
  const her = await transaction.$queryRaw<unknown[]>`
    select id from listener where id = ${ownerId} for no key update`;
  if (her.length === 0) return "gone";
  const count = await transaction.playlist.count({ where: { ownerId, item: { withdrawnAt: null } } });
  return count < limit ? "free" : "full";
}
