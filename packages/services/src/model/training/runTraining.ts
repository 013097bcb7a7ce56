import { readModelRegistry, type Database, type NewModelVersion, type OpenRun, type RegisteredModel } from "@segue/db";
import type { StoredModel } from "@segue/engine/model";
import { setImmediate as nextTurn } from "node:timers/promises";
import { storeArtefact } from "../artefactStore.ts";
import { allFamilies } from "../families/allFamilies.ts";
import type { FamilyEvaluation, ModelFamily } from "../families/family.ts";
import { judge } from "../gate/judge.ts";
import { clusterTable, modelCard } from "../modelCard.ts";
import { evaluationOf, readable, storedEvaluation, tryFamily } from "./modelTrials.ts";
import type { TrainingData } from "./readTrainingData.ts";
import { favouriteGenres, tasteClusters } from "./tasteClusters.ts";
import { TrainingSteps } from "./trainingSteps.ts";

/** What a training needs to go from data to versions that can be registered. */
export interface TrainingWork {
  db: Database;
  run: Pick<OpenRun, "id" | "steps">;
  data: TrainingData;
  dataDir: string;
  clock: () => Date;
  /** told what is done next, after each step */
  step: (doing: string) => void;
}

/** A version that a training made. */
export interface MadeVersion {
  version: NewModelVersion;
  /** what its trial and its fit took, in this training or the one that it goes on with */
  seconds: number;
}

/** Trials and fits, and what is told between them. */
export const trainingStepCount = 2 * allFamilies.length;

/** The live version as it did on the same split: the trial that it was made with, which had not seen what came later either. */
type LiveTrial = { version: number; evaluation: FamilyEvaluation | null };

interface Trials {
  /** models fitted on the past */
  fitted: Map<string, StoredModel>;
  lives: Map<string, LiveTrial>;
}

/** Fits and measures every family on the cut log, beside what is live. */
async function tryAll(work: TrainingWork, steps: TrainingSteps): Promise<Trials> {
  const { data, dataDir, step } = work;
  const live = new Map(
    (await readModelRegistry(work.db)).filter(({ aliases }) => aliases.includes("live")).map((one) => [one.name, one]),
  );
  const fitted = new Map<string, StoredModel>();
  const lives = new Map<string, LiveTrial>();
  for (const family of allFamilies) {
    step(`measuring ${family.name}`);
    const done = steps.of(family).trial;
    const model = done && (await readable(dataDir, done.checksum));
    if (model) fitted.set(family.name, model);
    if (!done || (done.checksum !== null && !model)) {
      const { evaluation, ...trial } = await tryFamily({ family, split: data.split, fitted, dataDir });
      await steps.keep(family, { trial: { ...trial, evaluation: storedEvaluation(evaluation), at: work.clock() } });
    }
    const served = live.get(family.name);
    if (served) lives.set(family.name, await tryLive({ work, family, served, fitted }));
    await nextTurn();
  }
  return { fitted, lives };
}

interface LiveWork {
  work: TrainingWork;
  family: ModelFamily;
  served: RegisteredModel;
  fitted: ReadonlyMap<string, StoredModel>;
}

async function tryLive({ work, family, served, fitted }: LiveWork): Promise<LiveTrial> {
  const { split } = work.data;
  const model = await readable(work.dataDir, served.trialChecksum);
  const evaluation = split && model?.kind === family.kind ? await family.evaluate(model, split, fitted) : null;
  return { version: served.version, evaluation };
}

/** Fits every family on the whole log and stores the artefacts. */
async function fitAll({ data, dataDir, step, clock }: TrainingWork, steps: TrainingSteps): Promise<void> {
  const fitted = new Map<string, StoredModel>();
  for (const family of allFamilies) {
    step(`fitting ${family.name}`);
    const done = steps.of(family).fit;
    const known = done && (await readable(dataDir, done.artefact?.checksum ?? null));
    if (known) fitted.set(family.name, known);
    if (!done || (done.artefact !== null && !known)) {
      const began = performance.now();
      const model = await family.fit(data.all, fitted);
      if (model) fitted.set(family.name, model);
      const artefact = model && (await storeArtefact(dataDir, model));
      await steps.keep(family, { fit: { artefact, seconds: (performance.now() - began) / 1000, at: clock() } });
    }
    await nextTurn();
  }
}

/**
 * Trains every family: a trial on the past, measured on what came later beside the live version; then the model itself on
 * everything; then the gate. What an interrupted training of the same data had done is not done again.
 *
 * @returns the versions, each with its card and the gate's verdict
 */
export async function runTraining(work: TrainingWork): Promise<MadeVersion[]> {
  const steps = new TrainingSteps(work);
  const { fitted, lives } = await tryAll(work, steps);
  const { split } = work.data;
  const clusterOf = split ? await tasteClusters(split.past, fitted) : new Map<number, string>();
  const genreOf = split ? await favouriteGenres(split.past) : clusterOf;
  await fitAll(work, steps);
  return allFamilies.flatMap((family) => {
    const { trial, fit } = steps.of(family);
    if (!fit?.artefact) return [];
    const own = evaluationOf(trial?.evaluation);
    const verdict = judge({ family, own, live: lives.get(family.name) ?? null, clusterOf });
    const clusters = clusterTable(own, family.makesClusters ? genreOf : clusterOf);
    const card = modelCard({ family, data: work.data, evaluation: own, clusters });
    const findings = verdict.findings.map((finding) => ({ ...finding }));
    const version: NewModelVersion = {
      name: family.name,
      ...fit.artefact,
      card: { ...card },
      trialChecksum: trial?.checksum ?? null,
      verdict: { ...verdict, findings },
    };
    return [{ version, seconds: (trial?.seconds ?? 0) + fit.seconds }];
  });
}
