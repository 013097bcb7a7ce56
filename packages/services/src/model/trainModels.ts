import { publishModelVersions, readTrainingSnapshot, type NewModelVersion } from "@segue/db";
import type { StoredModel } from "@segue/engine/model";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { ServiceContext } from "../context.ts";
import { requireStaff } from "../governance/requireStaff.ts";
import { storeArtefact } from "./artefactStore.ts";
import { allFamilies } from "./families/allFamilies.ts";
import type { FamilyEvaluation } from "./families/family.ts";
import { modelCard } from "./modelCard.ts";
import { readTrainingData, type TrainingData } from "./training/readTrainingData.ts";

export interface TrainModelsInput {
  /** where artefacts are kept, in `models` */
  dataDir: string;
  /** called after each of `total` steps, which count from 1 */
  onProgress?: (done: number, total: number) => void;
}

export interface TrainedModel {
  name: string;
  version: number;
  checksum: string;
}

/** Reading, then for every family its evaluation and its fit on everything. */
const totalSteps = 1 + 2 * allFamilies.length;

type Step = () => Promise<void>;

/** Counts steps, and lets the process do something else between two of them. */
function stepper({ onProgress }: TrainModelsInput): Step {
  let done = 0;
  return async () => {
    onProgress?.(++done, totalSteps);
    await nextTurn();
  };
}

/** Measures every family on the cut log: fitted on the past, asked about what came later. */
async function evaluateFamilies({ split }: TrainingData, step: Step): Promise<Map<string, FamilyEvaluation>> {
  const fitted = new Map<string, StoredModel>();
  const found = new Map<string, FamilyEvaluation>();
  for (const family of allFamilies) {
    const model = split && (await family.fit(split.past, fitted));
    if (model) fitted.set(family.name, model);
    const evaluation = model && (await family.evaluate(model, split, fitted));
    if (evaluation) found.set(family.name, evaluation);
    await step();
  }
  return found;
}

/** Fits every family on the whole log and stores the artefacts. */
async function fitFamilies(
  data: TrainingData,
  evaluations: ReadonlyMap<string, FamilyEvaluation>,
  { input, step }: { input: TrainModelsInput; step: Step },
): Promise<NewModelVersion[]> {
  const fitted = new Map<string, StoredModel>();
  const versions: NewModelVersion[] = [];
  for (const family of allFamilies) {
    const model = await family.fit(data.all, fitted);
    if (model) {
      fitted.set(family.name, model);
      const card = modelCard(family, data, evaluations.get(family.name) ?? null);
      versions.push({ name: family.name, ...(await storeArtefact(input.dataDir, model)), card: { ...card } });
    }
    await step();
  }
  return versions;
}

/**
 * Trains every family on the log as it is, measures them on its newest part, stores them, and makes all of them live
 * together. When anything fails, what was live stays live. For Segue itself, ML engineers and admins.
 */
export async function trainModels({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: TrainModelsInput;
}): Promise<TrainedModel[]> {
  const actorId = ctx.actor.kind === "system" ? null : requireStaff(ctx, ["mlEngineer", "admin"]).accountId;
  const step = stepper(input);
  const data = await readTrainingData(ctx.db, await readTrainingSnapshot(ctx.db));
  await step();
  const evaluations = await evaluateFamilies(data, step);
  const versions = await fitFamilies(data, evaluations, { input, step });
  const numbers = await publishModelVersions(ctx.db, {
    versions,
    at: ctx.clock(),
    actorId,
    reason: "trained on the log",
  });
  return versions.map(({ name, checksum }, at) => ({ name, version: numbers[at] ?? 0, checksum }));
}
