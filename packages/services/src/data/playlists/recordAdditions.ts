import { appendInteractions, ensureMonths, readListenerSettings, type NewLogRow } from "@segue/db";
import { timeOrderedId, type ItemId, type ListenerId } from "@segue/engine/data";
import { randomBytes } from "node:crypto";
import type { ServiceContext } from "../../context.ts";
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

/** Puts into the log that a listener put tracks on a playlist; private while her session is. */
export async function recordAdditions(
  { db, clock }: ServiceContext,
  listenerId: ListenerId,
  trackIds: readonly ItemId[],
): Promise<void> {
  const settings = trackIds.length > 0 ? await readListenerSettings(db, listenerId) : null;
  if (!settings) return;
  const { zone, privateSession } = settings;
  const receivedAt = clock();
  const occurredAt = receivedAt.getTime();
  const hour = localHour(occurredAt, zone);
  await ensureMonths(db, [occurredAt]);
  const rows = trackIds.map((itemId): NewLogRow => {
    const id = timeOrderedId(occurredAt, randomBytes(10));
    const own = {
      id,
      kind: "playlist.extended",
      itemId,
      occurredAt,
      localHour: hour,
      private: privateSession,
    } as const;
    return Object.assign(own, nothingElse);
  });
  await appendInteractions(db, { listenerId, zone, source: "app", receivedAt, rows });
}
