import type { ItemId } from "@segue/engine/data";
import type { Database } from "../database.ts";
import { appendWithin, type LogBatch } from "./interactions.ts";
import { editPlaylist, type EditOutcome, type EditTransaction, type PlaylistEdit } from "./editPlaylist.ts";

export interface PlaylistAddition extends PlaylistEdit {
  /** in their order; every one a track */
  trackIds: readonly ItemId[];
  /** place of the first of them, from 1; null adds them at the end */
  position: number | null;
  /** how many tracks a playlist may have */
  limit: number;
  /** what happens to tracks that are on it already: nothing is added and they are named; they are left out; they are added again */
  duplicates: "ask" | "skip" | "add";
  /** what the log is told of those that were added */
  logOf: (added: readonly ItemId[]) => LogBatch;
}

/** Why nothing was added. */
export type AdditionRefusal =
  | { status: "full"; trackCount: number }
  | { status: "duplicates"; duplicates: ItemId[]; fresh: number };

export interface Addition {
  outcome: EditOutcome | AdditionRefusal;
  added: ItemId[];
}

/** Adds tracks and tells the log: all that are wanted, or none. */
export async function extendPlaylist(db: Database, input: PlaylistAddition): Promise<Addition> {
  let added: ItemId[] = [];
  const outcome = await editPlaylist<AdditionRefusal>(db, input, {
    work: async (transaction) => {
      const present = await trackIdsOf(transaction, input.playlistId);
      const refusal = refusalOf(input, present);
      if (refusal) return refusal;
      added = input.duplicates === "skip" ? freshOf(input.trackIds, present) : [...input.trackIds];
      await insertAt(transaction, input, added);
      await appendWithin(transaction, input.logOf(added));
      return null;
    },
  });
  return { outcome, added };
}

async function trackIdsOf(transaction: EditTransaction, playlistId: number): Promise<Map<number, number>> {
  const rows = await transaction.playlistTrack.findMany({ where: { playlistId }, select: { trackId: true } });
  const counts = new Map<number, number>();
  for (const { trackId } of rows) counts.set(trackId, (counts.get(trackId) ?? 0) + 1);
  return counts;
}

function refusalOf(
  { trackIds, duplicates, limit }: PlaylistAddition,
  present: ReadonlyMap<number, number>,
): AdditionRefusal | null {
  const known = [...new Set(trackIds)].filter((trackId) => present.has(trackId));
  const fresh = freshOf(trackIds, present).length;
  if (duplicates === "ask" && known.length > 0) return { status: "duplicates", duplicates: known, fresh };
  const trackCount = [...present.values()].reduce((sum, count) => sum + count, 0);
  return trackCount + (duplicates === "skip" ? fresh : trackIds.length) > limit ? { status: "full", trackCount } : null;
}

/** Those that are not there yet, each once: a selection may name a track twice itself. */
function freshOf(trackIds: readonly ItemId[], present: ReadonlyMap<number, number>): ItemId[] {
  return [...new Set(trackIds)].filter((trackId) => !present.has(trackId));
}

async function insertAt(
  transaction: EditTransaction,
  { playlistId, position, at }: PlaylistAddition,
  trackIds: readonly ItemId[],
): Promise<void> {
  const last = await lastPosition(transaction, playlistId);
  const first = Math.min(position ?? last + 1, last + 1);
  await shift(transaction, playlistId, { from: first, to: last, by: trackIds.length });
  await transaction.playlistTrack.createMany({
    data: trackIds.map((trackId, index) => ({ playlistId, trackId, position: first + index, addedAt: at })),
  });
}

async function lastPosition(transaction: EditTransaction, playlistId: number): Promise<number> {
  const { _max: most } = await transaction.playlistTrack.aggregate({ where: { playlistId }, _max: { position: true } });
  return most.position ?? 0;
}

/** Where places wait while others move: no two tracks may share one even for a moment. */
const waitingRoom = 1_000_000_000;

/** Moves a stretch of places. */
async function shift(
  transaction: EditTransaction,
  playlistId: number,
  { from, to, by }: { from: number; to: number; by: number },
): Promise<void> {
  if (from > to || by === 0) return;
  await transaction.$executeRaw`
    update playlist_track set position = position + ${waitingRoom + by}::int
    where playlist_id = ${playlistId} and position between ${from}::int and ${to}::int`;
  await transaction.$executeRaw`
    update playlist_track set position = position - ${waitingRoom}::int
    where playlist_id = ${playlistId} and position between ${waitingRoom} and ${waitingRoom + waitingRoom / 2}`;
}

export interface TrackEdit extends PlaylistEdit {
  /** place of the track, from 1 */
  position: number;
  /** the track that stands there */
  trackId: number;
}

/** Takes one track off; those after it move up. A conflict when another track, or none, stands at the place. */
export async function removePlaylistTrack(db: Database, input: TrackEdit): Promise<EditOutcome> {
  const { playlistId, position, trackId } = input;
  return editPlaylist<{ status: "conflict" }>(db, input, {
    work: async (transaction) => {
      const { count } = await transaction.playlistTrack.deleteMany({ where: { playlistId, position, trackId } });
      if (count === 0) return { status: "conflict" };
      const last = await lastPosition(transaction, playlistId);
      await shift(transaction, playlistId, { from: position + 1, to: last, by: -1 });
      return null;
    },
  });
}

/** Moves one track to another place, 1 … as many as there are; those between make room. */
export async function movePlaylistTrack(db: Database, input: TrackEdit & { to: number }): Promise<EditOutcome> {
  const { playlistId, position, trackId } = input;
  return editPlaylist<{ status: "conflict" }>(db, input, {
    work: async (transaction) => {
      const to = Math.min(input.to, await lastPosition(transaction, playlistId));
      const { count } = await transaction.playlistTrack.updateMany({
        where: { playlistId, position, trackId },
        data: { position: 2 * waitingRoom },
      });
      if (count === 0) return { status: "conflict" };
      if (to > position) await shift(transaction, playlistId, { from: position + 1, to, by: -1 });
      else await shift(transaction, playlistId, { from: to, to: position - 1, by: 1 });
      await transaction.playlistTrack.updateMany({
        where: { playlistId, position: 2 * waitingRoom },
        data: { position: to },
      });
      return null;
    },
  });
}
