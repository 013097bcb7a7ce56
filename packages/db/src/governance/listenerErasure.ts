import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";
import { insertAuditEntry } from "./audit.ts";
import { listenerTables } from "./listenerTables.ts";

/** What is left of an erasure. */
export interface ErasureReceipt {
  id: string;
  erasedAt: Date;
  /** table → rows that were deleted */
  deleted: Record<string, number>;
  /** by then no model that serves was fitted with what was erased */
  retrainBy: Date;
}

/** The address of the account that a listener signs in with; null when she is gone or has none. */
export async function readListenerEmail(db: Database, listenerId: ListenerId): Promise<string | null> {
  const found = await db.prisma.listener.findUnique({
    where: { id: listenerId },
    select: { account: { select: { email: true } } },
  });
  return found?.account?.email ?? null;
}

/**
 * Deletes every row of a listener, with the receipt and an audit entry that name nobody, all in one transaction: either nothing of
 * her is left or nothing has happened.
 *
 * @returns null when she is not there
 */
export async function eraseListenerRows(
  db: Database,
  listenerId: ListenerId,
  { id, erasedAt, retrainBy }: Omit<ErasureReceipt, "deleted">,
): Promise<ErasureReceipt | null> {
  return db.prisma.$transaction(async (tx) => {
    const locked = await tx.$queryRaw<unknown[]>`select id from listener where id = ${listenerId} for update`;
    if (locked.length === 0) return null;
    const deleted = await countRows(tx, listenerId);
    await tx.$executeRaw`set local segue.erasing = 'on'`;
    for (const { name, isHers } of listenerTables) {
      await tx.$executeRawUnsafe(`delete from ${name} where ${isHers}`, listenerId);
    }
    const receipt = { id, erasedAt, retrainBy, deleted };
    await tx.erasureReceipt.create({ data: receipt });
    await insertAuditEntry(tx, {
      at: erasedAt,
      actorId: null,
      action: "listener.erased",
      object: `erasure ${id}`,
      reason: "the listener asked for it",
      before: null,
      after: deleted,
    });
    return receipt;
  });
}

/** How many rows of each table are a listener's, 0 where there are none. */
export async function countListenerRows(db: Database, listenerId: ListenerId): Promise<Record<string, number>> {
  return countRows(db.prisma, listenerId);
}

async function countRows(
  tx: Pick<Prisma.TransactionClient, "$queryRawUnsafe">,
  listenerId: ListenerId,
): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const { name, isHers } of listenerTables) {
    const [row] = await tx.$queryRawUnsafe<{ count: number }[]>(
      `select count(*)::int as count from ${name} where ${isHers}`,
      listenerId,
    );
    counted[name] = row?.count ?? 0;
  }
  return counted;
}

export interface ErasureProof extends ErasureReceipt {
  /** model families that serve, and how many of them were fitted since */
  models: { live: number; fittedSince: number };
}

/** A receipt and how far the models have followed; null when there is none of this id. */
export async function readErasureProof(db: Database, id: string): Promise<ErasureProof | null> {
  const receipt = await db.prisma.erasureReceipt.findUnique({ where: { id } });
  if (!receipt) return null;
  const live = await db.prisma.modelAlias.findMany({
    where: { alias: "live" },
    select: { modelVersion: { select: { trainedAt: true, trainingRun: { select: { startedAt: true } } } } },
  });
  const fittedSince = live.filter(({ modelVersion: { trainedAt, trainingRun } }) => {
    return (trainingRun?.startedAt ?? trainedAt) > receipt.erasedAt;
  });
  return {
    ...receipt,
    deleted: receipt.deleted as Record<string, number>,
    models: { live: live.length, fittedSince: fittedSince.length },
  };
}
