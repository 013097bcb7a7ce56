import type { ListenerId } from "@segue/engine/data";
import type { TasteRemoval, TasteSubject } from "@segue/engine/prediction";
import type { Database } from "../database.ts";

/** A removal with the name that the subject had then. */
export interface NamedRemoval extends Omit<TasteRemoval, "removedAt"> {
  name: string;
  removedAt: Date;
}

/** What a listener had removed from her taste, the latest first. */
export async function readTasteRemovals(db: Database, listenerId: ListenerId): Promise<NamedRemoval[]> {
  return db.prisma.tasteRemoval.findMany({
    where: { listenerId },
    select: { subject: true, subjectId: true, name: true, removedAt: true },
    orderBy: [{ removedAt: "desc" }, { subject: "asc" }, { subjectId: "asc" }],
  });
}

/** Keeps a removal; a second one of the same subject takes the place of the first. A Home made beforehand is of no use any more. */
export async function saveTasteRemoval(db: Database, listenerId: ListenerId, removal: NamedRemoval): Promise<void> {
  const { subject, subjectId, name, removedAt } = removal;
  await db.prisma.$transaction([
    db.prisma.tasteRemoval.upsert({
      where: { listenerId_subject_subjectId: { listenerId, subject, subjectId } },
      create: { listenerId, ...removal },
      update: { name, removedAt },
    }),
    db.prisma.preparedHome.deleteMany({ where: { listenerId } }),
  ]);
}

/**
 * Takes a removal back.
 *
 * @returns whether there was one
 */
export async function deleteTasteRemoval(
  db: Database,
  listenerId: ListenerId,
  { subject, subjectId }: { subject: TasteSubject; subjectId: number },
): Promise<boolean> {
  const [{ count }] = await db.prisma.$transaction([
    db.prisma.tasteRemoval.deleteMany({ where: { listenerId, subject, subjectId } }),
    db.prisma.preparedHome.deleteMany({ where: { listenerId } }),
  ]);
  return count > 0;
}
