import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";

/** Which playlist is changed, by whom, from which state. */
export interface PlaylistEdit {
  playlistId: number;
  ownerId: ListenerId;
  /** `editedAt` as the one who changes it saw it; null where the change fits every state */
  seen: Date | null;
  at: Date;
}

/** It was changed; or there is no such playlist of hers; or somebody changed it since she looked. */
export type EditOutcome = { status: "done"; editedAt: Date } | { status: "notFound" } | { status: "conflict" };

export type EditTransaction = Prisma.TransactionClient;

interface Locked {
  editedAt: Date;
  deleted: boolean;
}

interface EditWork<Refusal> {
  /** true for a change to one that was deleted */
  deleted?: boolean;
  /** writes; or answers why nothing was written */
  work: (transaction: EditTransaction) => Promise<Refusal | null>;
}

/**
 * Changes one playlist in a transaction: two changes at a time come one after the other, and the second one sees what the first
 * one left.
 */
export async function editPlaylist<Refusal>(
  db: Database,
  { playlistId, ownerId, seen, at }: PlaylistEdit,
  { deleted = false, work }: EditWork<Refusal>,
): Promise<EditOutcome | Refusal> {
  return db.prisma.$transaction(async (transaction): Promise<EditOutcome | Refusal> => {
    const [found] = await transaction.$queryRaw<Locked[]>`
      select playlist.edited_at as "editedAt", item.withdrawn_at is not null as deleted
      from playlist join item on item.id = playlist.item_id
      where item.id = ${playlistId} and playlist.owner_id = ${ownerId}
      for update of playlist`;
    if (!found || found.deleted !== deleted) return { status: "notFound" };
    if (seen && seen.getTime() !== found.editedAt.getTime()) return { status: "conflict" };
    const refusal = await work(transaction);
    if (refusal) return refusal;
    // Later than before even within a millisecond: nobody may take the new state for the one she saw.
    const editedAt = new Date(Math.max(at.getTime(), found.editedAt.getTime() + 1));
    await transaction.playlist.update({ where: { itemId: playlistId }, data: { editedAt } });
    return { status: "done", editedAt };
  });
}

/** Gives it another name and other words. */
export async function renamePlaylist(
  db: Database,
  input: PlaylistEdit & { title: string; description: string },
): Promise<EditOutcome> {
  const { playlistId, title, description } = input;
  return editPlaylist<never>(db, input, {
    work: async (transaction) => {
      await transaction.item.update({ where: { id: playlistId }, data: { title } });
      await transaction.playlist.update({ where: { itemId: playlistId }, data: { description } });
      return null;
    },
  });
}

/** Takes it out of sight, or brings one that was deleted back as it was. */
export async function setPlaylistDeleted(
  db: Database,
  input: PlaylistEdit & { deleted: boolean },
): Promise<EditOutcome> {
  return editPlaylist<never>(db, input, {
    deleted: !input.deleted,
    work: async (transaction) => {
      const withdrawnAt = input.deleted ? input.at : null;
      await transaction.item.update({ where: { id: input.playlistId }, data: { withdrawnAt } });
      return null;
    },
  });
}
