import {
  beginTrainingRun,
  endTrainingRun,
  keepTrainingData,
  readTrainingRuns,
  readTrainingSnapshot,
  registerModelVersions,
  whileTrainingAlone,
  type CheckAlone,
  type OpenRun,
} from "@segue/db";
import { createKernels } from "@segue/kernels";
import { hostname } from "node:os";
import { ServiceError, type ServiceContext } from "../context.ts";
import { requireStaff } from "../governance/requireStaff.ts";
import { modelEngineers } from "./modelEngineers.ts";
import { liveModels } from "./training/liveModels.ts";
import { removeOldArtefacts } from "./removeOldArtefacts.ts";
import { readTrainingData } from "./training/readTrainingData.ts";
import { runTraining, trainingStepCount } from "./training/runTraining.ts";
import { peakBytes } from "./training/trainingSteps.ts";

/** How far a training is. */
export interface TrainingProgress {
  /** steps done, of `total` */
  done: number;
  total: number;
  /** what is being done now */
  doing: string;
}

export interface TrainModelsInput {
  /** where artefacts are kept, in `models` */
  dataDir: string;
  onProgress?: (progress: TrainingProgress) => void;
}

export interface TrainedModel {
  name: string;
  version: number;
  checksum: string;
  /** whether the gate let it through, so that it serves now */
  promoted: boolean;
  /** what the gate found, in a sentence */
  summary: string;
  /** what its trial and its fit took */
  seconds: number;
}

/** Reading, the steps of every family, and registering. */
const totalSteps = 2 + trainingStepCount;
/** A training that was cut off longer ago is begun anew, on the log as it is now. */
const resumeWithinMs = 6 * 60 * 60_000;

interface Call {
  ctx: ServiceContext;
  input: TrainModelsInput;
}

/**
 * Trains every family on the log as it is, measures each on its newest part, and registers the new versions; those that pass the
 * gate go live together. When anything fails, what was live stays live, and the next training goes on where this one
 * stopped. For Segue itself, ML engineers and admins.
 *
 * @throws ServiceError conflict, saying who trains since when, while another training runs
 */
export async function trainModels({ ctx, input }: Call): Promise<TrainedModel[]> {
  const actorId = ctx.actor.kind === "system" ? null : requireStaff(ctx, modelEngineers).accountId;
  const alone = await whileTrainingAlone(ctx.db, async (checkAlone) => {
    const at = ctx.clock();
    const { receivedUntil } = await readTrainingSnapshot(ctx.db);
    const run = await beginTrainingRun(ctx.db, {
      at,
      receivedUntil,
      place: `process ${process.pid} on ${hostname()}`,
      actorId,
      resumeSince: new Date(at.getTime() - resumeWithinMs),
    });
    return recorded(ctx, run, () => train({ ctx, input }, { run, actorId, checkAlone }));
  });
  if (!alone) throw await atWork(ctx);
  return alone.made;
}

async function atWork({ db }: ServiceContext): Promise<ServiceError> {
  const [run] = await readTrainingRuns(db, 1);
  const who = run ? ` in ${run.place} since ${run.startedAt.toISOString()}` : "";
  return new ServiceError(
    "conflict",
    `a training runs already${who}: wait for its end, and train again if you still need to`,
  );
}

/** Does the work of a run, and writes down how it ended. */
async function recorded<Made>({ db, clock }: ServiceContext, run: OpenRun, work: () => Promise<Made>): Promise<Made> {
  try {
    const made = await work();
    await endTrainingRun(db, run.id, { at: clock(), error: null, peakBytes: peakBytes() });
    return made;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await endTrainingRun(db, run.id, { at: clock(), error: reason, peakBytes: peakBytes() }).catch(() => {});
    throw error;
  }
}

interface RunCall {
  run: OpenRun;
  actorId: string | null;
  checkAlone: CheckAlone;
}

async function train({ ctx, input }: Call, { run, actorId, checkAlone }: RunCall): Promise<TrainedModel[]> {
  const { db, clock } = ctx;
  const { dataDir } = input;
  let done = 0;
  const step = (doing: string) => {
    checkAlone();
    input.onProgress?.({ done: done++, total: totalSteps, doing });
  };
  step("reading the log");
  const kernels = await createKernels();
  try {
    const snapshot = await readTrainingSnapshot(db, { receivedUntil: run.receivedUntil });
    const data = await readTrainingData({ db, snapshot, kernels, live: await liveModels(db, dataDir) });
    const stale = await keepTrainingData(db, run.id, { dataChecksum: data.checksum, rows: data.rows });
    const known = { id: run.id, steps: stale ? [] : run.steps };
    const made = await runTraining({ db, run: known, data, dataDir, clock, step });
    step("registering");
    const versions = made.map(({ version }) => version);
    const act = { at: clock(), actorId, reason: "trained on the log" };
    const numbers = await registerModelVersions(db, { ...act, versions, trainingRunId: run.id });
    await removeOldArtefacts(db, dataDir, clock());
    input.onProgress?.({ done: totalSteps, total: totalSteps, doing: "done" });
    return made.map(({ version: { name, checksum, verdict }, seconds }, at) => {
      const { promoted, summary } = verdict ?? { promoted: false, summary: "" };
      return { name, version: numbers[at] ?? 0, checksum, promoted, summary, seconds };
    });
  } finally {
    kernels.close();
  }
}
