import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";
import { roomOf } from "./playlistRoom.ts";

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
  /** null while it is not deleted */
  withdrawnAt: Date | null;
}

interface EditWork<Refusal> {
  /** true for a change to one that was deleted */
  deleted?: boolean;
  /** of those, only one that was deleted at this moment or later */
  deletedSince?: Date;
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
  { deleted = false, deletedSince, work }: EditWork<Refusal>,
): Promise<EditOutcome | Refusal> {
  return db.prisma.$transaction(async (transaction): Promise<EditOutcome | Refusal> => {
    // Her row first, as whoever erases her takes it: the log that an addition is told to waits for it in the end.
    await transaction.$executeRaw`select from listener where id = ${ownerId} for key share`;
    const [found] = await transaction.$queryRaw<Locked[]>`
      select playlist.edited_at as "editedAt", item.withdrawn_at as "withdrawnAt"
      from playlist join item on item.id = playlist.item_id
      where item.id = ${playlistId} and playlist.owner_id = ${ownerId} and playlist.emptied_at is null
      for no key update of playlist, item`;
    if (!found || (found.withdrawnAt !== null) !== deleted) return { status: "notFound" };
    if (deletedSince && found.withdrawnAt && found.withdrawnAt < deletedSince) return { status: "notFound" };
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

/** Takes it out of sight. */
export async function deletePlaylist(db: Database, input: PlaylistEdit): Promise<EditOutcome> {
  return editPlaylist<never>(db, input, { work: withdrawnAt(input.playlistId, input.at) });
}

export interface Restoration extends PlaylistEdit {
  /** only one that was deleted at this moment or later */
  deletedSince: Date;
  /** how many playlists she may have */
  limit: number;
}

/** Brings a deleted one back as it was; or says that she has made as many others meanwhile as she may have. */
export async function restorePlaylist(
  db: Database,
  { deletedSince, limit, ...input }: Restoration,
): Promise<EditOutcome | { status: "full" }> {
  const restore = withdrawnAt(input.playlistId, null);
  return editPlaylist<{ status: "full" }>(db, input, {
    deleted: true,
    deletedSince,
    work: async (transaction) =>
      (await roomOf(transaction, input.ownerId, limit)) === "full" ? { status: "full" } : restore(transaction),
  });
}

function withdrawnAt(id: number, at: Date | null) {
  return async (transaction: EditTransaction): Promise<null> => {
    await transaction.item.update({ where: { id }, data: { withdrawnAt: at } });
    return null;
  };
}
