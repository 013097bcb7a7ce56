import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../../database.ts";

export interface NewShare {
  id: string;
  /** SHA-256 of the token */
  tokenHash: Buffer;
  listenerId: ListenerId;
  year: number;
  cards: readonly string[];
  showName: boolean;
  snapshot: unknown;
  createdAt: Date;
}

/** It is made; or nothing is, because she has as many live ones as she may have, or is gone. */
export type ShareOutcome = "made" | "full" | "gone";

/** A share as its owner sees it. */
export interface ShareRecord {
  id: string;
  year: number;
  cards: string[];
  showName: boolean;
  createdAt: Date;
  revokedAt: Date | null;
  viewed: number;
}

/** Keeps a share unless she has `limit` live ones; two at once are counted one after the other. */
export async function insertShare(db: Database, share: NewShare, limit: number): Promise<ShareOutcome> {
  const { id, tokenHash, listenerId, year, showName, createdAt } = share;
  return db.prisma.$transaction(async (transaction): Promise<ShareOutcome> => {
    const owners = await transaction.$queryRaw<unknown[]>`select from listener where id = ${listenerId} for update`;
    if (owners.length === 0) return "gone";
    if ((await transaction.wrappedShare.count({ where: { listenerId, revokedAt: null } })) >= limit) return "full";
    const snapshot = share.snapshot as object;
    const data = { id, tokenHash: new Uint8Array(tokenHash), listenerId, year, showName, createdAt };
    await transaction.wrappedShare.create({ data: { ...data, snapshot, cards: [...share.cards] } });
    return "made";
  });
}

/** A listener's live shares, the latest first. */
export async function readShares(db: Database, listenerId: ListenerId): Promise<ShareRecord[]> {
  const { rows } = await db.pool.query<ShareRecord>({
    name: "read-wrapped-shares",
    text: `
      select id, year, cards, show_name as "showName", created_at as "createdAt", revoked_at as "revokedAt", viewed
      from wrapped_share
      where listener_id = $1 and revoked_at is null
      order by created_at desc, id`,
    values: [listenerId],
  });
  return rows;
}

/** Ends a share of hers for good: what it showed is forgotten. @returns whether there was a live one of this id */
export async function endShare(
  db: Database,
  { id, listenerId, at }: { id: string; listenerId: ListenerId; at: Date },
): Promise<boolean> {
  const { rowCount } = await db.pool.query({
    name: "end-wrapped-share",
    text: `
      update wrapped_share set revoked_at = $3, snapshot = null
      where id = $1 and listener_id = $2 and revoked_at is null`,
    values: [id, listenerId, at],
  });
  return rowCount === 1;
}

/** What a live share shows; null where there is none of this token. @param counts whether this is somebody who looks at the page */
export async function readSnapshot(
  db: Database,
  { tokenHash, counts }: { tokenHash: Buffer; counts: boolean },
): Promise<unknown> {
  const { rows } = await db.pool.query<{ snapshot: unknown }>({
    name: counts ? "view-wrapped-share" : "read-wrapped-share",
    text: counts
      ? `update wrapped_share set viewed = viewed + 1 where token_hash = $1 and revoked_at is null returning snapshot`
      : `select snapshot from wrapped_share where token_hash = $1 and revoked_at is null`,
    values: [tokenHash],
  });
  return rows[0]?.snapshot ?? null;
}
