import { ensureMonths, readListenerSettings, type LogBatch, type NewLogRow } from "@segue/db";
import { timeOrderedId, type ItemId, type ListenerId } from "@segue/engine/data";
import { randomBytes } from "node:crypto";
import type { ServiceContext } from "../../context.ts";
import { ServiceError } from "../../error.ts";
import { localHour } from "../localHour.ts";

const nothingElse = {
  msPlayed: null,
  durationMs: null,
  positionMs: null,
  startReason: null,
  endReason: null,
  shuffle: null,
  offline: null,
  sessionId: null,
  device: null,
  query: null,
  sourceShelf: null,
  slateId: null,
} as const satisfies Partial<NewLogRow>;

/**
 * What the log is told when a listener puts tracks on a playlist now; private while her session is. The month is there when this
 * resolves.
 *
 * @throws ServiceError unauthenticated for a listener who is gone
 */
export async function additionLog(
  { db, clock }: ServiceContext,
  listenerId: ListenerId,
): Promise<(trackIds: readonly ItemId[]) => LogBatch> {
  const settings = await readListenerSettings(db, listenerId);
  if (!settings) throw listenerGone();
  const { zone, privateSession } = settings;
  const receivedAt = clock();
  const occurredAt = receivedAt.getTime();
  await ensureMonths(db, [occurredAt]);
  const row = { occurredAt, localHour: localHour(occurredAt, zone), private: privateSession, ...nothingElse };
  const rowOf = (itemId: ItemId): NewLogRow =>
    Object.assign({ id: timeOrderedId(occurredAt, randomBytes(10)), kind: "playlist.extended", itemId } as const, row);
  return (trackIds) => ({ listenerId, zone, source: "app", receivedAt, rows: trackIds.map(rowOf) });
}

/** What whoever erased her account in another tab is told. */
export function listenerGone(): ServiceError {
  return new ServiceError("unauthenticated", "This listener is gone: sign in again.");
}
