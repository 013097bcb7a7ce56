import { dataDir, readAliasedModels } from "@segue/db";
import type { ServiceContext } from "../context.ts";
import { loadArtefact } from "./artefactStore.ts";
import { allFamilies } from "./families/allFamilies.ts";

export interface HasLiveModelsInput {
  /** where artefacts are kept, in `models`; this process's own when left out */
  dataDir: string;
}

/**
 * Whether every model that a server needs has a live version that can be read here: a database may come without the files, as
 * when a fresh clone is given one that served before.
 */
export async function hasLiveModels({
  ctx,
  input = { dataDir: dataDir() },
}: {
  ctx: Pick<ServiceContext, "db">;
  input?: HasLiveModelsInput;
}): Promise<boolean> {
  const aliased = await readAliasedModels(ctx.db);
  const checksums = new Map(aliased.filter(({ alias }) => alias === "live").map((live) => [live.name, live.checksum]));
  for (const { name } of allFamilies) {
    const checksum = checksums.get(name);
    if (checksum === undefined || !(await isReadable(input.dataDir, checksum))) return false;
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
