import type { Database } from "../../database.ts";

export interface OpeningQuery {
  actorId: string;
  action: string;
  object: string;
  since: Date;
}

/** When somebody last wrote down that she did something to an object; null when she did not since then. */
export async function readLatestAct(
  db: Database,
  { actorId, action, object, since }: OpeningQuery,
): Promise<Date | null> {
  const entry = await db.prisma.auditEntry.findFirst({
    where: { actorId, action, object, at: { gte: since } },
    orderBy: { id: "desc" },
    select: { at: true },
  });
  return entry?.at ?? null;
}
