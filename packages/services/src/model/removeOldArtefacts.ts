import { readKeptChecksums, retireOldArtefacts, type Database } from "@segue/db";
import { listArtefacts, removeArtefact } from "./artefactStore.ts";

/** A file that no row names may still be on its way into one: it is left alone for a day. */
const graceMs = 24 * 60 * 60_000;

/**
 * Deletes artefacts that nothing needs any more: of versions that fell out of the newest ones and that no alias names, and what
 * trainings left behind that never came to their end.
 *
 * @returns how many files went
 */
export async function removeOldArtefacts(db: Database, dataDir: string, at: Date): Promise<number> {
  const before = await readKeptChecksums(db);
  await retireOldArtefacts(db, at);
  const kept = await readKeptChecksums(db);
  let removed = 0;
  for (const { name, checksum, modifiedAt } of await listArtefacts(dataDir)) {
    const retired = checksum !== null && before.has(checksum) && !kept.has(checksum);
    const forgotten = (checksum === null || !kept.has(checksum)) && at.getTime() - modifiedAt > graceMs;
    if (!retired && !forgotten) continue;
    await removeArtefact(dataDir, name);
    removed++;
  }
  return removed;
}
