import type { Database } from "../database.ts";

/** The SHA-256 of a version's artefact, which is also its file's name; null when there is no such version. */
export async function readModelChecksum(db: Database, name: string, version: number): Promise<string | null> {
  const row = await db.prisma.modelVersion.findUnique({
    where: { name_version: { name, version } },
    select: { checksum: true },
  });
  return row?.checksum ?? null;
}
