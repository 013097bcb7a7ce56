import { publishModelVersions, type NewModelVersion } from "@segue/db";
import type { TrainingMatrix } from "@segue/engine/model";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { ServiceContext } from "../context.ts";
import { requireStaff } from "../governance/requireStaff.ts";
import { storeArtefact } from "./artefactStore.ts";
import { evaluateModel, type Evaluation } from "./evaluateModel.ts";
import { fitModel } from "./fitModel.ts";
import { modelCard, type CardFacts } from "./modelCard.ts";
import {
  modelFamilies,
  modelLevels,
  modelNames,
  type ModelFamily,
  type ModelLevel,
  type ModelName,
} from "./modelNames.ts";
import { readTrainingData, type TrainingData } from "./readTrainingData.ts";

export interface TrainModelsInput {
  /** where artefacts are kept, in `models` */
  dataDir: string;
  /** called after each of `total` steps, which count from 1 */
  onProgress?: (done: number, total: number) => void;
}

export interface TrainedModel {
  name: ModelName;
  version: number;
  checksum: string;
}

/** Reading, then for every model its evaluation and its fit on everything. */
const totalSteps = 1 + 2 * modelNames.length;

type Step = () => Promise<void>;

/** Counts steps, and lets the process do something else between two of them. */
function stepper({ onProgress }: TrainModelsInput): Step {
  let done = 0;
  return async () => {
    onProgress?.(++done, totalSteps);
    await nextTurn();
  };
}

/** Measures every family on the cut log, beside the most popular items. */
async function evaluateLevel(
  data: TrainingData,
  level: ModelLevel,
  step: Step,
): Promise<Map<ModelFamily, CardFacts["evaluation"]>> {
  const { past: pastTable, later: laterTable, all } = data.levels[level];
  const itemIds = all.itemIds();
  const past = pastTable.matrix(data.listeners, itemIds);
  const later = laterTable.matrix(data.listeners, itemIds);
  const found = new Map<ModelFamily, CardFacts["evaluation"]>();
  let baseline: Evaluation | undefined;
  for (const family of modelFamilies) {
    if (laterTable.size > 0) {
      const own = evaluateModel(fitModel(family, past), past, later);
      baseline ??= own;
      found.set(family, { own, baseline });
    }
    await step();
  }
  return found;
}

interface LevelWork {
  data: TrainingData;
  level: ModelLevel;
  input: TrainModelsInput;
  step: Step;
}

/** Fits every family on the whole log and stores the artefacts. */
async function trainLevel({ data, level, input, step }: LevelWork): Promise<NewModelVersion[]> {
  const evaluations = await evaluateLevel(data, level, step);
  const { all } = data.levels[level];
  const training: TrainingMatrix = all.matrix(data.listeners, all.itemIds());
  const size = { listeners: data.listeners, items: training.itemIds.length, pairs: all.size };
  const versions: NewModelVersion[] = [];
  for (const family of modelFamilies) {
    const artefact = await storeArtefact(input.dataDir, fitModel(family, training));
    const card = modelCard({ family, level, span: data.span, size, evaluation: evaluations.get(family) ?? null });
    versions.push({ name: `${family}-${level}`, ...artefact, card: { ...card } });
    await step();
  }
  return versions;
}

/**
 * Trains the six models on the log as it is, measures them on its newest part, stores them, and makes all of them live
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
  const data = await readTrainingData(ctx.db);
  await step();
  const versions: NewModelVersion[] = [];
  for (const level of modelLevels) versions.push(...(await trainLevel({ data, level, input, step })));
  const numbers = await publishModelVersions(ctx.db, {
    versions,
    at: ctx.clock(),
    actorId,
    reason: "trained on the log",
  });
  return versions.map(({ name, checksum }, at) => ({ name: name as ModelName, version: numbers[at] ?? 0, checksum }));
}
