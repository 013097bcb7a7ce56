import type { PoolClient } from "pg";
import type { Database } from "../database.ts";

/** The record's entry that says a world is there; written in the transaction that brings it. */
const action = "world.created";

/** Which world is there: its seed and how much of everything it was made with. */
export interface WorldMark {
  seed: string;
  /** number of listeners, tracks and so on */
  sizes: Record<string, number>;
}

/** The world that is there; null when there is none. */
export async function readWorldMark(db: Database): Promise<WorldMark | null> {
  const entry = await db.prisma.auditEntry.findFirst({
    where: { action },
    orderBy: { id: "desc" },
    select: { after: true },
  });
  return (entry?.after ?? null) as WorldMark | null;
}

/** Writes the mark inside the connection's transaction. */
export async function insertWorldMark(client: PoolClient, mark: WorldMark, at: Date): Promise<void> {
  await client.query(`insert into audit_entry (at, action, object, reason, after) values ($1, $2, $3, $4, $5)`, [
    at,
    action,
    `world ${mark.seed}`,
    "a database without listeners has nothing to recommend",
    JSON.stringify(mark),
  ]);
}
