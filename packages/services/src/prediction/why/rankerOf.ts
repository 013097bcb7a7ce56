import { dataDir, readModelVersion, type Database } from "@segue/db";
import type { Ranker } from "@segue/engine/model";
import { loadArtefact } from "../../model/artefactStore.ts";
import type { ServiceContext } from "../../context.ts";

/** Rankers that were asked for lately, by the checksum of their file; a few, they are small. */
const kept = new Map<string, Ranker>();
const mostKept = 4;

/** The ranker of a version, from its file; null where the version or its file is gone. */
export async function rankerOf({ db, log }: { db: Database } & Pick<ServiceContext, "log">, version: number) {
  const registered = await readModelVersion(db, "ranker", version);
  if (!registered) return null;
  const { checksum } = registered;
  const known = kept.get(checksum);
  if (known) return known;
  try {
    const model = await loadArtefact(dataDir(), checksum);
    if (model.kind !== "ranker") return null;
    if (kept.size >= mostKept) kept.clear();
    kept.set(checksum, model);
    return model;
  } catch (error) {
    log.warn(`ranker ${version} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
