import { registerModelVersions } from "@segue/db";
import { decodeModel, type StoredModel } from "@segue/engine/model";
import { readFile } from "node:fs/promises";
import { ServiceError, type ServiceContext } from "../context.ts";
import { actorOfRegistry } from "./actorOfRegistry.ts";
import { storeArtefact } from "./artefactStore.ts";
import { allFamilies } from "./families/allFamilies.ts";
import type { ModelFamily } from "./families/family.ts";

export interface RegisterModelInput {
  /** where artefacts are kept, in `models` */
  dataDir: string;
  /** such as als-tracks */
  name: string;
  /** a file in the format of docs/artefact-format.md */
  file: string;
  /**
   * a file of the same recipe fitted without the newest plays (before the cut of the next training), so that later versions can be
   * measured beside it; without one they are compared with the baseline alone
   */
  trial?: string | undefined;
}

const notMeasured = "Made elsewhere: Segue has not measured it, and the gate has not judged it.";
const withoutTrial =
  "It came without a trial, so that the next training cannot compare with it: the baseline alone decides what takes its place.";

/**
 * Takes a model in that was trained elsewhere: reads and checks its file, and registers it as the candidate of its name, which
 * serves once somebody promotes it. For ML engineers, admins, and Segue's own command.
 *
 * @returns its version, and what nobody knows of it: sentences that stand on its card too
 * @throws ServiceError invalid, naming what is wrong with the name or the file
 */
export async function registerModel({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: RegisterModelInput;
}): Promise<{ name: string; version: number; checksum: string; notes: string[] }> {
  const actorId = actorOfRegistry(ctx);
  const { dataDir, name, file, trial } = input;
  const family = allFamilies.find((known) => known.name === name);
  if (!family) {
    const known = allFamilies.map((one) => one.name).join(", ");
    throw new ServiceError("invalid", `no model is called "${name}"; there are ${known}`, "name");
  }
  const model = await readModel(file, "file", family);
  const past = trial === undefined ? null : await readModel(trial, "trial", family);
  const artefact = await storeArtefact(dataDir, model);
  const trialChecksum = past && (await storeArtefact(dataDir, past)).checksum;
  const notes = past ? [notMeasured] : [notMeasured, withoutTrial];
  const { about, limits } = family;
  const card = { family: name, about, parameters: {}, metrics: {}, baseline: null, evaluation: null, clusters: [] };
  const [version = 0] = await registerModelVersions(ctx.db, {
    versions: [{ name, ...artefact, card: { ...card, limits: [...notes, ...limits] }, trialChecksum, verdict: null }],
    trainingRunId: null,
    at: ctx.clock(),
    actorId,
    reason: "trained elsewhere",
  });
  return { name, version, checksum: artefact.checksum, notes };
}

async function readModel(file: string, field: "file" | "trial", { name, kind }: ModelFamily): Promise<StoredModel> {
  const model = await decoded(file, field);
  if (model.kind === kind) return model;
  const says = `${file} holds a model of kind ${model.kind}; ${name} is of kind ${kind}`;
  throw new ServiceError("invalid", says, field);
}

async function decoded(file: string, field: string): Promise<StoredModel> {
  try {
    return decodeModel(await readFile(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ServiceError("invalid", `${file} cannot be used: ${reason}`, field);
  }
}
