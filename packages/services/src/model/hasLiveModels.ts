import { dataDir, readAliasedModels, readTrainedNames, type AliasedModel } from "@segue/db";
import type { ServiceContext } from "../context.ts";
import { allFamilies } from "./families/allFamilies.ts";
import { loadServed } from "./loadServed.ts";

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
  for (const model of await readAliasedModels(ctx.db)) {
    if (model.alias === "live" && !(await canServe(input.dataDir, model))) return false;
  }
  return true;
}

async function canServe(folder: string, live: AliasedModel): Promise<boolean> {
  try {
    await loadServed(folder, live);
    return true;
  } catch {
    return false;
  }
}
