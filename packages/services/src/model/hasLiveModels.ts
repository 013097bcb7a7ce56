import { dataDir, readAliasedModels, readTrainedNames } from "@segue/db";
import type { ServiceContext } from "../context.ts";
import { loadArtefact } from "./artefactStore.ts";
import { allFamilies } from "./families/allFamilies.ts";

export interface HasLiveModelsInput {
  /** where artefacts are kept, in `models`; this process's own when left out */
  dataDir: string;
}

/**
 * Whether this Segue's models were trained here, and everything that is live can be read: a database may come without the files,
 * as when a fresh clone is given one that served before, and a new Segue may train more than the one before it.
 */
export async function hasLiveModels({
  ctx,
  input = { dataDir: dataDir() },
}: {
  ctx: Pick<ServiceContext, "db">;
  input?: HasLiveModelsInput;
}): Promise<boolean> {
  const trained = await readTrainedNames(ctx.db);
  if (!allFamilies.every(({ name }) => trained.has(name))) return false;
  for (const { alias, checksum } of await readAliasedModels(ctx.db)) {
    if (alias === "live" && !(await isReadable(input.dataDir, checksum))) return false;
  }
  return true;
}

async function isReadable(folder: string, checksum: string): Promise<boolean> {
  try {
    await loadArtefact(folder, checksum);
    return true;
  } catch {
    return false;
  }
}
