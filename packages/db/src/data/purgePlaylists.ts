import type { Database } from "../database.ts";
import type { EditTransaction } from "./editPlaylist.ts";

/** What a playlist is called of which only the log still knows; her own may be called the same. */
const goneTitle = "Deleted playlist";
/** Playlists of one transaction: a few rows are locked for a moment, however many were deleted. */
const batchSize = 200;

export interface PurgedPlaylists {
  /** nothing is left of them */
  removed: number;
  /** the log names them: their rows stay, out of sight, without a name, words or tracks */
  emptied: number;
}

/** Which playlists are gone for good, and when that is said. */
export interface Purge {
  deletedBefore: Date;
  at: Date;
}

/**
 * Removes for good the playlists that their owners deleted before a moment, some at a time. One that somebody is changing, such as
 * bringing it back, is passed over and waited for by nobody: the next purge finds it as it was left.
 */
export async function purgeDeletedPlaylists(db: Database, purge: Purge): Promise<PurgedPlaylists> {
  const total: PurgedPlaylists = { removed: 0, emptied: 0 };
  for (;;) {
    const { removed, emptied } = await db.prisma.$transaction((transaction) => purgeSome(transaction, purge));
    total.removed += removed;
    total.emptied += emptied;
    if (removed + emptied < batchSize) return total;
  }
}

async function purgeSome(transaction: EditTransaction, { deletedBefore, at }: Purge): Promise<PurgedPlaylists> {
  const found = await transaction.$queryRaw<{ id: number }[]>`
    select item.id
    from playlist join item on item.id = playlist.item_id
    where playlist.owner_id is not null and playlist.emptied_at is null and item.withdrawn_at < ${deletedBefore}
    order by item.id limit ${batchSize}
    for update of playlist, item skip locked`;
  const ids = found.map(({ id }) => id);
  // From here on nobody can name one of them in the log either: that would take a lock on its item.
  const removed = await transaction.$executeRaw`
    delete from item
    where id = any(${ids}) and not exists (select from interaction where interaction.item_id = item.id)`;
  const named = { in: ids };
  await transaction.playlistTrack.deleteMany({ where: { playlistId: named } });
  await transaction.item.updateMany({ where: { id: named }, data: { title: goneTitle } });
  const left = { where: { itemId: named }, data: { description: "", emptiedAt: at } };
  const { count: emptied } = await transaction.playlist.updateMany(left);
  return { removed, emptied };
}
