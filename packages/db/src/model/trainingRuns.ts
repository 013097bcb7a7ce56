import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";

/** What a training has done for one model. */
export interface TrainingStep {
  name: string;
  /** hash of what the model is fitted with */
  fingerprint: string;
  /** the trial, fitted on the past and measured on what came later; null until it is done */
  trial: { checksum: string | null; evaluation: unknown; seconds: number; at: Date } | null;
  /** the model fitted on everything; null until it is stored; a null artefact: nothing to learn from */
  fit: { artefact: { checksum: string; byteLength: number } | null; seconds: number; at: Date } | null;
  /** by how much it raised the largest memory of the process */
  peakBytes: number | null;
}

/** A training that is under way, new or taken up again. */
export interface OpenRun {
  id: number;
  /** it learns from what had arrived by then */
  receivedUntil: Date;
  dataChecksum: string | null;
  steps: TrainingStep[];
}

export interface NewRun {
  at: Date;
  receivedUntil: Date;
  /** process and machine */
  place: string;
  actorId: string | null;
  /** a training that was cut off before this moment is too old to go on with */
  resumeSince: Date;
}

type StepRow = Prisma.TrainingStepGetPayload<object>;

function stepOf(row: StepRow): TrainingStep {
  const { name, fingerprint, triedAt, trialChecksum, evaluation, fittedAt, checksum, byteLength } = row;
  const artefact = checksum === null || byteLength === null ? null : { checksum, byteLength };
  return {
    name,
    fingerprint,
    trial: triedAt && { checksum: trialChecksum, evaluation, seconds: row.trialSeconds ?? 0, at: triedAt },
    fit: fittedAt && { artefact, seconds: row.fitSeconds ?? 0, at: fittedAt },
    peakBytes: row.peakBytes === null ? null : Number(row.peakBytes),
  };
}

/**
 * Begins a training, or takes up the last one when that was cut off. To be called by whoever trains alone: then no run that stands
 * as running does run.
 */
export async function beginTrainingRun(db: Database, run: NewRun): Promise<OpenRun> {
  const { at, receivedUntil, place, actorId, resumeSince } = run;
  return db.prisma.$transaction(async (transaction) => {
    const last = await transaction.trainingRun.findFirst({ orderBy: { id: "desc" } });
    const goOn = last !== null && last.status !== "done" && last.startedAt >= resumeSince;
    await transaction.trainingRun.updateMany({
      where: { status: "running", ...(goOn ? { id: { not: last.id } } : {}) },
      data: { status: "failed", finishedAt: at, error: "cut off" },
    });
    const opened = goOn
      ? await transaction.trainingRun.update({
          where: { id: last.id },
          data: { status: "running", finishedAt: null, error: null, place, resumed: { increment: 1 } },
          include: { steps: true },
        })
      : await transaction.trainingRun.create({
          data: { status: "running", startedAt: at, receivedUntil, place, actorId },
          include: { steps: true },
        });
    const { id, dataChecksum, steps } = opened;
    return { id, receivedUntil: opened.receivedUntil, dataChecksum, steps: steps.map(stepOf) };
  });
}

/** Says what a training read. Steps that were made of something else go. @returns whether any went */
export async function keepTrainingData(
  db: Database,
  runId: number,
  data: { dataChecksum: string; rows: number },
): Promise<boolean> {
  return db.prisma.$transaction(async (transaction) => {
    const { dataChecksum } = await transaction.trainingRun.findUniqueOrThrow({ where: { id: runId } });
    const stale = dataChecksum !== null && dataChecksum !== data.dataChecksum;
    if (stale) await transaction.trainingStep.deleteMany({ where: { runId } });
    await transaction.trainingRun.update({ where: { id: runId }, data });
    return stale;
  });
}

/** Stores what has been done for one model until now. */
export async function keepTrainingStep(db: Database, runId: number, step: TrainingStep): Promise<void> {
  const { name, fingerprint, trial, fit, peakBytes } = step;
  const data = {
    fingerprint,
    triedAt: trial?.at ?? null,
    trialChecksum: trial?.checksum ?? null,
    evaluation: (trial?.evaluation ?? undefined) as Prisma.InputJsonValue | undefined,
    trialSeconds: trial?.seconds ?? null,
    fittedAt: fit?.at ?? null,
    checksum: fit?.artefact?.checksum ?? null,
    byteLength: fit?.artefact?.byteLength ?? null,
    fitSeconds: fit?.seconds ?? null,
    peakBytes: peakBytes === null ? null : BigInt(Math.round(peakBytes)),
  };
  await db.prisma.trainingStep.upsert({
    where: { runId_name: { runId, name } },
    create: { runId, name, ...data },
    update: data,
  });
}

export interface RunEnd {
  at: Date;
  /** null when it succeeded */
  error: string | null;
  peakBytes: number;
}

/** Ends a training. */
export async function endTrainingRun(db: Database, runId: number, { at, error, peakBytes }: RunEnd): Promise<void> {
  await db.prisma.trainingRun.update({
    where: { id: runId },
    data: { status: error === null ? "done" : "failed", finishedAt: at, error, peakBytes: BigInt(peakBytes) },
  });
}

/** The models that the last training that came to its end had a look at, whether there was anything to learn or not. */
export async function readTrainedNames(db: Database): Promise<Set<string>> {
  const run = await db.prisma.trainingRun.findFirst({
    where: { status: "done" },
    orderBy: { id: "desc" },
    select: { steps: { where: { fittedAt: { not: null } }, select: { name: true } } },
  });
  return new Set(run?.steps.map(({ name }) => name));
}

/** A training as people look at it. */
export interface TrainingRunRow {
  id: number;
  status: "running" | "done" | "failed";
  startedAt: Date;
  finishedAt: Date | null;
  place: string;
  actor: string | null;
  resumed: number;
  error: string | null;
  rows: number | null;
  peakBytes: number | null;
  steps: TrainingStep[];
}

/** The latest trainings, newest first, each with its steps. */
export async function readTrainingRuns(db: Database, limit: number): Promise<TrainingRunRow[]> {
  const rows = await db.prisma.trainingRun.findMany({
    orderBy: { id: "desc" },
    take: limit,
    include: { steps: { orderBy: { name: "asc" } }, actor: { select: { name: true } } },
  });
  return rows.map(
    ({ id, status, startedAt, finishedAt, place, actor, resumed, error, rows: read, peakBytes, steps }) => ({
      id,
      status,
      startedAt,
      finishedAt,
      place,
      actor: actor?.name ?? null,
      resumed,
      error,
      rows: read,
      peakBytes: peakBytes === null ? null : Number(peakBytes),
      steps: steps.map(stepOf),
    }),
  );
}
