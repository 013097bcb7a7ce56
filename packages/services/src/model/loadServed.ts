import { rankingSchemaHash } from "@segue/engine/data";
import type { StoredModel } from "@segue/engine/model";
import { readsOurFeatures } from "@segue/engine/prediction";
import { loadArtefact } from "./artefactStore.ts";
import { kindOfServed } from "./servedModels.ts";

/**
 * Reads back the file of a version that is to serve.
 *
 * @throws Error that says why it cannot: the file is missing, damaged, of another kind, or the model was taught by features that this
 *   version of Segue does not compute
 */
export async function loadServed(
  dataDir: string,
  { name, checksum }: { name: string; checksum: string },
): Promise<StoredModel> {
  const model = await loadArtefact(dataDir, checksum);
  const kind = kindOfServed.get(name);
  if (kind !== undefined && model.kind !== kind) throw new RangeError(`it holds a model of kind ${model.kind}`);
  if (model.kind === "ranker" && !readsOurFeatures(model)) {
    const taught = `it was taught by features of schema ${model.schemaHash}`;
    throw new RangeError(`${taught}, this version of Segue computes ${rankingSchemaHash}: train again`);
  }
  return model;
}
