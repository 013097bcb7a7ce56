import { registerModelVersions } from "@segue/db";
import { decodeModel } from "@segue/engine/model";
import { readFile } from "node:fs/promises";
import { ServiceError, type ServiceContext } from "../context.ts";
import { actorOfRegistry } from "./actorOfRegistry.ts";
import { storeArtefact } from "./artefactStore.ts";
import { allFamilies } from "./families/allFamilies.ts";

export interface RegisterModelInput {
  /** where artefacts are kept, in `models` */
  dataDir: string;
  /** such as als-tracks */
  name: string;
  /** a file in the format of docs/artefact-format.md */
  file: string;
}

/**
 * Takes a model in that was trained elsewhere: reads and checks its file, and registers it as the candidate of its name, which
 * serves once somebody promotes it. For ML engineers, admins, and Segue's own command.
 *
 * @returns its version
 * @throws ServiceError invalid, naming what is wrong with the name or the file
 */
export async function registerModel({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: RegisterModelInput;
}): Promise<{ name: string; version: number; checksum: string }> {
  const actorId = actorOfRegistry(ctx);
  const { dataDir, name, file } = input;
  const family = allFamilies.find((known) => known.name === name);
  if (!family) {
    const known = allFamilies.map((one) => one.name).join(", ");
    throw new ServiceError("invalid", `no model is called "${name}"; there are ${known}`, "name");
  }
  const model = await readModel(file);
  if (model.kind !== family.kind) {
    throw new ServiceError(
      "invalid",
      `${file} holds a model of kind ${model.kind}; ${name} is of kind ${family.kind}`,
      "file",
    );
  }
  const artefact = await storeArtefact(dataDir, model);
  const { about, limits } = family;
  const card = { family: name, about, parameters: {}, metrics: {}, baseline: null, evaluation: null, clusters: [] };
  const [version = 0] = await registerModelVersions(ctx.db, {
    versions: [{ name, ...artefact, card: { ...card, limits: [...limits] }, trialChecksum: null, verdict: null }],
    trainingRunId: null,
    at: ctx.clock(),
    actorId,
    reason: "trained elsewhere",
  });
  return { name, version, checksum: artefact.checksum };
}

async function readModel(file: string) {
  try {
    return decodeModel(await readFile(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ServiceError("invalid", `${file} cannot be used: ${reason}`, "file");
  }
}
